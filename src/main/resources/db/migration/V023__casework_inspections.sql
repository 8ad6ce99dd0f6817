-- Modules casework and documents: the record of an inspection as a paper; sub-clocks that stand still with their case.
alter table documents.series drop constraint series_kind_check;
alter table documents.series add constraint series_kind_check check (kind in ('MATERIALS_RECEIPT', 'ACCEPTANCE_NOTICE', 'SUPPLEMENT_NOTICE',
    'REFUSAL_NOTICE', 'DECISION', 'DELIVERY_RECEIPT', 'PROCEDURE_NOTICE', 'CLOCK_NOTICE', 'EXTENSION_NOTICE', 'WITHDRAWAL_CONFIRMATION',
    'SUPPLEMENT_REMINDER', 'TERMINATION_DECISION', 'HEARING_RIGHTS_NOTICE', 'HEARING_NOTICE', 'HEARING_MINUTES', 'THIRD_PARTY_NOTICE',
    'JOINT_NOTICE', 'REPORT_UP_LETTER', 'RECUSAL_DECISION', 'RESTRICTION_NOTICE', 'INSPECTION_RECORD'));
alter table documents.paper drop constraint paper_kind_check;
alter table documents.paper add constraint paper_kind_check check (kind in ('MATERIALS_RECEIPT', 'ACCEPTANCE_NOTICE', 'SUPPLEMENT_NOTICE',
    'REFUSAL_NOTICE', 'DECISION', 'DELIVERY_RECEIPT', 'PROCEDURE_NOTICE', 'CLOCK_NOTICE', 'EXTENSION_NOTICE', 'WITHDRAWAL_CONFIRMATION',
    'SUPPLEMENT_REMINDER', 'TERMINATION_DECISION', 'HEARING_RIGHTS_NOTICE', 'HEARING_NOTICE', 'HEARING_MINUTES', 'THIRD_PARTY_NOTICE',
    'JOINT_NOTICE', 'REPORT_UP_LETTER', 'RECUSAL_DECISION', 'RESTRICTION_NOTICE', 'INSPECTION_RECORD'));
alter table casework.step_clock add column held boolean not null default false;
comment on column casework.step_clock.held is 'stands still with the clocks of its case, so that its colour waits too';
