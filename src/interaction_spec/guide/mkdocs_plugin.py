"""The only file that knows MkDocs: it stages before the i18n plugin runs, and puts right what is left."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import CodeType
from typing import Any, cast

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from mkdocs.commands.build import build
from mkdocs.config import base, config_options, load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs_static_i18n.config import I18nPluginLanguage

from interaction_spec.errors import InteractionSpecError
from interaction_spec.language import load

from . import markup, site
from .errors import GuideError
from .evidence import write_evidence
from .locales import GUIDES, PLACES
from .material import Material, collect, tell
from .pages import finished
from .redirects import write_redirects
from .related import related
from .sandbox.bundle import bundle
from .stylesheets import Joined, join_links, write_joined

THEME = Path(__file__).parent / "theme"


class GuideConfig(base.Config):  # type: ignore[no-untyped-call]  # MkDocs does not type its base class
    """The plugin's options; folders are relative to `mkdocs.yml`."""

    report = config_options.Type(str, default="build/report")
    stage = config_options.Type(str, default="build/guide")
    sandbox = config_options.Type(str, default="build/sandbox")  # the cache of `interaction-spec publish --sandbox`
    offline = config_options.Type(bool, default=False)
    source_url = config_options.Type(str, default="")  # of the authored files; no edit links without it


class Compiled(BytecodeCache):
    """The templates of the theme: each language has an environment of its own, and would compile them anew."""

    def __init__(self) -> None:
        """None was compiled so far."""
        self._codes: dict[tuple[str, str], CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """What was compiled of the same text under the same name."""
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep it for the next language."""
        self._codes[bucket.key, bucket.checksum] = bucket.code


class GuidePlugin(BasePlugin[GuideConfig]):  # type: ignore[no-untyped-call]  # as above
    """Stages the pages, gives each language its navigation, search, switcher and 404 page."""

    given: Material | None = None
    """What whoever builds has read already."""

    @event_priority(100)
    def _stage(self, config: MkDocsConfig) -> MkDocsConfig:
        """Stage once per build; the i18n plugin comes back here for every language, already staged."""
        self.i18n = cast("Any", config.plugins["i18n"])
        self.root = Path(config.config_file_path).parent
        stage = self.root / self.config.stage
        if Path(config.docs_dir) != stage:
            self._prepare(config, stage)
        self.place = PLACES[self.i18n.current_language or "en"]
        self.text = load(self.place.catalogue).text
        return config

    @event_priority(-200)
    def _theme(self, config: MkDocsConfig) -> MkDocsConfig:
        """Put our theme first; the i18n plugin puts its sitemap before everything, each time."""
        config.theme.dirs = [str(THEME), *(folder for folder in config.theme.dirs if folder != str(THEME))]
        return config

    on_config = CombinedEvent(_stage, _theme)

    def _prepare(self, config: MkDocsConfig, stage: Path) -> None:
        config.use_directory_urls = not self.config.offline
        self.about: dict[str, Any] = {}
        self.joined: Joined = {}
        self.compiled = Compiled()
        try:
            self.material = self.given or collect(self.root, self.root / self.config.report)
            self.sandbox = None if self.config.offline else bundle(self.root / self.config.sandbox, self.material)
            self.material = replace(self.material, sandbox=self.sandbox.assets if self.sandbox else None)
            self.origins = site.stage(self.root, stage, self.material, directory_urls=config.use_directory_urls)
        except InteractionSpecError as error:
            raise PluginError(tell(error)) from error
        except GuideError as error:
            raise PluginError(str(error)) from error
        self.source, config.docs_dir = Path(config.docs_dir), str(stage)
        self._languages()

    def _languages(self) -> None:
        """Tell the i18n plugin which languages there are: a translator changes no configuration."""
        for place in GUIDES:
            language = I18nPluginLanguage()
            language.load_dict({"locale": place.folder, "name": place.name, "site_name": place.title})
            language.validate()
            self.i18n.config.languages.append(language)
        for language in self.i18n.config.languages:
            language.nav = site.navigation(self.origins, language.locale)

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, **_: Any) -> LiveReloadServer:
        """Watch what people write, not what is staged."""
        server.unwatch(config.docs_dir)
        for path in filter(Path.is_dir, (self.source, self.root / "features", THEME)):
            server.watch(str(path))
        return server

    def on_env(self, env: Any, *, config: MkDocsConfig, **_: Any) -> Any:
        """Hand the theme its words; templates without a page, such as 404, get the switcher here."""
        env.bytecode_cache = self.compiled
        env.globals |= {"guide": self.text, "place": self.place, "offline": self.config.offline}
        self._switch(config, {})
        return env

    @event_priority(-50)
    def on_page_context(self, context: Any, *, page: Any, config: MkDocsConfig, nav: Any, **_: Any) -> Any:
        """Link the same page in the other languages, and the file that a person can edit."""
        file: Any = page.file  # the i18n plugin adds the alternates
        self._switch(config, {folder: other.url for folder, other in file.alternates.items()})
        origin = self.origins[file.src_uri]
        page.edit_url = site.edit_url(self.config.source_url, origin and origin.relative_to(self.root))
        self.about[page.url] = page.meta
        pages = {path_of(other): other for other in nav.pages}
        context["related"] = related(path_of(page), pages)
        return context

    def _switch(self, config: MkDocsConfig, pages: dict[str, str]) -> None:
        links = site.alternates(pages, directory_urls=config.use_directory_urls)
        vars(config.extra)["alternate"] = links  # as the i18n plugin does, which hides the key of that name

    def on_page_content(self, html: str, **_: Any) -> str:
        """Let tables scroll."""
        return markup.scrolling(html, label=self.text("guide.table"))

    def on_post_page(self, output: str, **_: Any) -> str:
        """Drop the alternates of the head and what makes the page invalid, fill its places, load one stylesheet."""
        html = finished(site.valid(site.without_alternates(output)), self.place, self.material)
        return join_links(html, self.joined)

    on_post_template = on_post_page

    def _keep_404(self, *, config: MkDocsConfig) -> None:
        site.keep_404(Path(config.site_dir), self.place.folder)

    @event_priority(-200)
    def _finish(self, *, config: MkDocsConfig) -> None:
        if not self.i18n.building:  # the last language is built
            write_joined(Path(config.site_dir), self.joined)
            site.finish(Path(config.site_dir), self.about, offline=self.config.offline)
            report = self.root / self.config.report
            write_evidence(Path(config.site_dir), report, self.material, directory_urls=config.use_directory_urls)
            write_redirects(Path(config.site_dir), str(config.site_url), directory_urls=config.use_directory_urls)
            if self.sandbox:
                self.sandbox.write(Path(config.site_dir))

    on_post_build = CombinedEvent(_keep_404, _finish)


def path_of(page: Any) -> str:
    """The path of one of MkDocs' pages, without its language and suffix."""
    return str(page.file.src_uri).partition("/")[2].removesuffix(".md")


def run(root: Path, site_dir: Path, material: Material | None = None, **options: Any) -> None:
    """Build `root/mkdocs.yml` strictly; the options replace those of the plugin that stand there."""
    config = load_config(config_file=str(root / "mkdocs.yml"), site_dir=str(site_dir), strict=True)
    plugin = cast("GuidePlugin", config.plugins["interaction-spec"])
    plugin.given = material
    plugin.config.update(options)
    build(config)
