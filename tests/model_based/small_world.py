"""The world that every example starts from."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from interaction_spec.model import operations as op
from interaction_spec.model.records import ContactFilter
from interaction_spec.model.values import ContactType, CorrespondenceType, DocumentKind, InformationFlow, InitiatedBy

BEGIN = op.SessionBegin(work_date=dt.date(2026, 1, 15), today=dt.date(2026, 1, 20), now=dt.time(12, 33, 59))
EMAIL, HARD_COPY = CorrespondenceType.EMAIL, CorrespondenceType.HARD_COPY
SEED: tuple[op.Operation, ...] = (
    op.SalespersonCreate(code="JR", name="John Roberts"),
    op.SalespersonCreate(code="PS", name="Peter Saddow"),
    op.ContactCreate(no="CO1", name="Cannon", type=ContactType.COMPANY, salesperson="PS", email="c@x", phone="1"),
    op.ContactCreate(no="CO2", name="Beta", type=ContactType.COMPANY, language="FRA", excluded=True),
    op.ContactCreate(no="CT1", name="Ann", company="CO1", salesperson="JR", email="a@x", phone="2"),
    op.ContactCreate(no="CT2", name="Carl", language="FRA", correspondence_type=HARD_COPY, salesperson="PS"),
    op.ContactCreate(no="CT3", name="Dora", company="CO2", salesperson="JR", privacy_blocked=True, email="d@x"),
    op.CustomerCreate(no="C1", name="Cannon", contact="CO1"),
    op.CustomerCreate(no="C2", name="Nobody"),
    op.VendorCreate(no="V1", name="Beta", contact="CO2"),
    op.VendorCreate(no="V2", name="Carl", contact="CT2"),
    op.CampaignCreate(campaign="K1", description="Spring"),
    op.CampaignCreate(campaign="K2"),
    op.GroupCreate(code="G1", description="Letters"),
    op.GroupCreate(code="G2"),
    op.TemplateCreate(
        code="T1",
        group="G1",
        description="Letter",
        unit_cost=Decimal("2.50"),
        unit_duration=15,
        information_flow=InformationFlow.OUTBOUND,
        initiated_by=InitiatedBy.US,
        correspondence_type="",
    ),
    op.TemplateCreate(code="T2", group="G2", description="Call", campaign="K1", campaign_target=True, unit_duration=7),
    op.TemplateCreate(code="T3", group="G1", description="Mail", correspondence_type=EMAIL, unit_cost=Decimal(1)),
    op.TemplateAddLanguage(code="T3", language="ENU", attachment="mail.html"),
    op.TemplateAddLanguage(code="T3", language="FRA", attachment="lettre.docx"),
    op.TemplateChange(code="T3", language="ENU"),
    op.TemplateSetupSet(document_type=DocumentKind.OUTGOING_CALL, template="T1"),
    op.TemplateSetupSet(document_type=DocumentKind.SALES_QUOTE, template="T1"),
    op.TemplateSetupSet(document_type=DocumentKind.PURCHASE_ORDER, template="T2"),
    op.NumberSeriesCreate(code="SM", manual_nos=True),
    op.NumberSeriesAddLine(series="SM", starting_no="S001", ending_no="S999"),
    op.MarketingSetupSet(segment_nos="SM"),
    op.SegmentCreate(),
    op.SegmentChange(segment="S001", description="Old", template="T2", salesperson="PS"),
    op.SegmentAddContacts(segment="S001", filter=ContactFilter(contacts=("CO1", "CT1"))),
    op.SegmentLog(segment="S001", deliver=False),
    op.SegmentCreate(),
    op.SegmentChange(segment="S002", template="T3", description="Spring", salesperson="JR"),
    op.SegmentAddContacts(segment="S002", filter=ContactFilter(contacts=("CO1", "CT1"))),
    op.SegmentCreate(),
    op.SegmentAddLine(segment="S003", contact="CT2"),
    op.InteractionCreate(origin=op.Origin(contact="CT1"), form=op.Form(template="T1")),
    op.InteractionCreate(origin=op.Origin(contact="CO1"), form=op.Form(template="T3", campaign="K2")),
    op.InteractionLeave(origin=op.Origin(contact="CT1"), form=op.Form(template="T3", comment="Soon")),
    op.InteractionLeave(origin=op.Origin(contact="CO1", salesperson="JR"), form=op.Form(template="T1")),
)
"""The world that every example starts from."""
