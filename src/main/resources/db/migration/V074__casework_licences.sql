-- Module casework: only licences are published; a marriage or a withdrawal from a fund is nobody else's business.
alter table casework.case_head add column licence boolean not null default false;
comment on column casework.case_head.licence is '行政许可: the item is an administrative licence, so that a decision that grants is public (LIC-40); cases received before this column was there are not published';

drop index casework.case_head_granted;
create index case_head_public on casework.case_head (centre, decided_at desc, case_no desc) where granted and licence;
