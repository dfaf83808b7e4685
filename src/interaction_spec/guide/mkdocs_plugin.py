"""The only file that knows MkDocs: it stages before the i18n plugin runs, and puts right what is left after it."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.commands.build import build
from mkdocs.config import base, config_options, load_config
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority

from . import markup, site
from .errors import GuideError
from .locales import PLACES

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

THEME = Path(__file__).parent / "theme"


class GuideConfig(base.Config):
    """The plugin's options; folders are relative to `mkdocs.yml`."""

    report = config_options.Type(str, default="build/report")
    stage = config_options.Type(str, default="build/guide")
    offline = config_options.Type(bool, default=False)
    source_url = config_options.Type(str, default="")
    """Where the authored files can be edited, with a slash at the end; no edit links without it."""
    material = config_options.Type(str, default="interaction_spec.guide.wiring:material")
    """Who puts the material together, as `module:function`."""


class GuidePlugin(BasePlugin[GuideConfig]):
    """Stages the pages, gives each language its navigation, search, switcher and 404 page."""

    @event_priority(100)
    def _stage(self, config: MkDocsConfig) -> MkDocsConfig:
        """Stage once per build: the i18n plugin comes back here for every language, with the staged folder."""
        self.root = Path(config.config_file_path).parent
        stage = self.root / self.config.stage
        if Path(config.docs_dir) != stage:
            self._prepare(config, stage)
        voice = self.voices[PLACES[self._language(config)].catalogue]
        self.text = voice.text
        for option, scheme in zip(config.theme["palette"], ("dark", "light"), strict=True):
            option["toggle"]["name"] = voice.text(f"guide.scheme.{scheme}")
        return config

    @event_priority(-200)
    def _theme(self, config: MkDocsConfig) -> MkDocsConfig:
        """Put our theme first; the i18n plugin puts its sitemap before everything, each time."""
        config.theme.dirs = [str(THEME), *(folder for folder in config.theme.dirs if folder != str(THEME))]
        return config

    on_config = CombinedEvent(_stage, _theme)

    def _prepare(self, config: MkDocsConfig, stage: Path) -> None:
        config.use_directory_urls = not self.config.offline
        try:
            module, _, function = self.config.material.partition(":")
            material = getattr(importlib.import_module(module), function)(self.root, self.root / self.config.report)
            self.origins = site.stage(self.root, stage, material, directory_urls=config.use_directory_urls)
        except GuideError as error:
            raise PluginError(str(error)) from error
        self.voices = material.voices
        self.source, config.docs_dir = Path(config.docs_dir), str(stage)
        for language in config.plugins["i18n"].config.languages:
            language.nav = site.navigation(self.origins, language.locale)

    def _language(self, config: MkDocsConfig) -> str:
        return str(config.plugins["i18n"].current_language or "en")

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, **_: Any) -> LiveReloadServer:
        """Watch what people write, not what is staged."""
        server.unwatch(config.docs_dir)
        for path in (self.source, self.root / "features", THEME):
            if path.is_dir():
                server.watch(str(path))
        return server

    def on_env(self, env: Any, *, config: MkDocsConfig, **_: Any) -> Any:
        """Hand the theme its words; templates without a page, such as 404, get the switcher here."""
        place = PLACES[self._language(config)]
        env.globals |= {"guide": self.text, "place": place, "offline": self.config.offline}
        _switch(config, {})
        return env

    @event_priority(-50)
    def on_page_context(self, context: Any, *, page: Page, config: MkDocsConfig, nav: Navigation) -> Any:
        """Link the same page in the other languages, and the file that a person can edit."""
        del nav
        pages = {folder: file.url for folder, file in page.file.alternates.items()}  # type: ignore[attr-defined]  # the i18n plugin adds it
        _switch(config, pages)
        origin = self.origins[page.file.src_uri].relative_to(self.root).as_posix()
        page.edit_url = f"{self.config.source_url}{origin}" if self.config.source_url else None
        return context

    def on_page_content(self, html: str, **_: Any) -> str:
        """Let tables scroll."""
        return markup.scrolling(html, label=self.text("guide.table"))

    def on_post_page(self, output: str, **_: Any) -> str:
        """Drop the alternates of the head."""
        return site.without_alternates(output)

    on_post_template = on_post_page

    def _keep_404(self, *, config: MkDocsConfig) -> None:
        site.keep_404(Path(config.site_dir), self._language(config))

    @event_priority(-200)
    def _finish(self, *, config: MkDocsConfig) -> None:
        if not config.plugins["i18n"].building:  # the i18n plugin has built the last language
            site.finish(Path(config.site_dir), offline=self.config.offline)

    on_post_build = CombinedEvent(_keep_404, _finish)


def _switch(config: MkDocsConfig, pages: dict[str, str]) -> None:
    links = site.alternates(pages, directory_urls=config.use_directory_urls)
    config.extra.alternate = links  # type: ignore[attr-defined]  # the i18n plugin sets it so, which hides the key


def run(root: Path, **options: Any) -> None:
    """Build `root/mkdocs.yml` strictly; the options `site_dir`, and the plugin's, replace what stands there."""
    site_dir = options.pop("site_dir")
    config = load_config(config_file=str(root / "mkdocs.yml"), site_dir=str(site_dir), strict=True)
    config.plugins["interaction-spec"].config.update(options)
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    finally:
        config.plugins.on_shutdown()
