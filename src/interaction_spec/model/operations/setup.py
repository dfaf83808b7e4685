"""Operations that set a system up: groups, templates, number series."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import ClassVar, Literal

from interaction_spec.model.outcomes import (
    Choices,
    Groups,
    Marketing,
    SeriesLines,
    SeriesRows,
    TemplateLanguages,
    Templates,
    Value,
)
from interaction_spec.model.values import (
    CorrespondenceType,
    DocumentKind,
    InformationFlow,
    InitiatedBy,
    Minutes,
    Money,
    Text,
    WizardAction,
)

from .base import Blank, Operation


class GroupCreate(Operation):
    """Create an interaction group.

    Source: domain facts 3.1. Refusals: code-missing, group-exists.
    """

    op: Literal["group.create"] = "group.create"
    code: Text = ""
    description: Text = ""


class GroupDelete(Operation):
    """Delete an interaction group; templates and entries keep its code.

    Source: domain facts 1.4. Refusals: group-unknown.
    """

    op: Literal["group.delete"] = "group.delete"
    code: Text


class GroupList(Operation):
    """List the interaction groups, by code."""

    op: Literal["group.list"] = "group.list"
    result: ClassVar[type[Value]] = Groups
    query: ClassVar[bool] = True


class TemplateCreate(Operation):
    """Create an interaction template. Cost in local currency, duration in whole minutes.

    Source: interactions, "set up templates"; domain facts 1.5.
    `correspondence_type` absent means the default of the edition: blank in NAV 2017, e-mail in Business Central.
    Refusals: code-missing, template-exists, group-unknown, campaign-unknown, cost-negative, duration-negative.
    """

    op: Literal["template.create"] = "template.create"
    code: Text = ""
    group: Text = ""
    description: Text = ""
    unit_cost: Money = Decimal(0)
    unit_duration: Minutes = 0
    information_flow: InformationFlow | None = None
    initiated_by: InitiatedBy | None = None
    campaign: Text = ""
    campaign_target: bool = False
    campaign_response: bool = False
    correspondence_type: CorrespondenceType | Blank | None = None
    ignore_contact_type: bool = False
    wizard_action: WizardAction | None = None


class TemplateChange(Operation):
    """Change fields of an interaction template; recorded interactions keep what they had.

    `language` is the default language, one of the template's languages or blank.
    Source: domain facts 1.5 and 3.2. Refusals: template-unknown, group-unknown, campaign-unknown, cost-negative,
    duration-negative, language-unknown.
    """

    op: Literal["template.change"] = "template.change"
    code: Text
    group: Text | None = None
    description: Text | None = None
    unit_cost: Money | None = None
    unit_duration: Minutes | None = None
    information_flow: InformationFlow | None = None
    initiated_by: InitiatedBy | None = None
    campaign: Text | None = None
    campaign_target: bool | None = None
    campaign_response: bool | None = None
    correspondence_type: CorrespondenceType | Blank | None = None
    ignore_contact_type: bool | None = None
    wizard_action: WizardAction | Blank | None = None
    language: Text | None = None


class TemplateDelete(Operation):
    """Delete an interaction template; recorded interactions keep its code.

    Source: domain facts 1.5. Refusals: template-unknown.
    """

    op: Literal["template.delete"] = "template.delete"
    code: Text


class TemplateAddLanguage(Operation):
    """Give an interaction template a text in one language (an ISO-like code of up to ten characters).

    `attachment` is the name of a file with its extension; adding a language again replaces it.
    Source: domain facts 1.6. Refusals: template-unknown, code-missing.
    """

    op: Literal["template.add_language"] = "template.add_language"
    code: Text
    language: Text
    attachment: Text = ""


class TemplateLanguageList(Operation):
    """List the languages of an interaction template, by code.

    Refusals: template-unknown.
    """

    op: Literal["template_language.list"] = "template_language.list"
    result: ClassVar[type[Value]] = TemplateLanguages
    query: ClassVar[bool] = True
    code: Text


class TemplateList(Operation):
    """List the interaction templates, by code."""

    op: Literal["template.list"] = "template.list"
    result: ClassVar[type[Value]] = Templates
    query: ClassVar[bool] = True


class TemplateSetupSet(Operation):
    """Choose the template that a kind of document uses; a blank template switches recording off.

    Source: interactions, "automatic recording"; domain facts 1.7. Refusals: template-unknown, template-has-attachment.
    """

    op: Literal["template_setup.set"] = "template_setup.set"
    document_type: DocumentKind
    template: Text = ""


class TemplateSetupRead(Operation):
    """Read which template each kind of document uses, in the order of the kinds."""

    op: Literal["template_setup.read"] = "template_setup.read"
    result: ClassVar[type[Value]] = Choices
    query: ClassVar[bool] = True


class MarketingSetupSet(Operation):
    """Choose the number series for segments; blank for none.

    Source: how-create-interactions, third procedure. Refusals: series-unknown.
    """

    op: Literal["marketing_setup.set"] = "marketing_setup.set"
    segment_nos: Text = ""


class MarketingSetupRead(Operation):
    """Read the marketing setup."""

    op: Literal["marketing_setup.read"] = "marketing_setup.read"
    result: ClassVar[type[Value]] = Marketing
    query: ClassVar[bool] = True


class NumberSeriesCreate(Operation):
    """Create a number series.

    `default_nos` lets it number by itself, `manual_nos` lets users type a number, `date_order` gives
    numbers only in the order of dates. At least one of the first two is on: a series that does not number by itself
    lets users type.
    Source: domain facts 3.23. Refusals: code-missing, series-exists.
    """

    op: Literal["number_series.create"] = "number_series.create"
    code: Text = ""
    description: Text = ""
    default_nos: bool = True
    manual_nos: bool = False
    date_order: bool = False


class NumberSeriesAddLine(Operation):
    """Add a range of numbers to a series; without an ending number the range does not end.

    Of the ranges with the latest starting date that has come, the first with a number left is used. A warning number
    needs an ending number; from it on, `segment.create` and `segment.log` answer with a warning and still give the
    number.
    Source: domain facts 3.23. Refusals: series-unknown, number-invalid.
    """

    op: Literal["number_series.add_line"] = "number_series.add_line"
    series: Text
    starting_no: Text = ""
    ending_no: Text = ""
    warning_no: Text = ""
    starting_date: dt.date | None = None
    increment: int = 1


class NumberSeriesList(Operation):
    """List the number series, by code."""

    op: Literal["number_series.list"] = "number_series.list"
    result: ClassVar[type[Value]] = SeriesRows
    query: ClassVar[bool] = True


class NumberSeriesLines(Operation):
    """List the ranges of a series, in the order in which they were added.

    Refusals: series-unknown.
    """

    op: Literal["number_series.lines"] = "number_series.lines"
    result: ClassVar[type[Value]] = SeriesLines
    query: ClassVar[bool] = True
    series: Text
