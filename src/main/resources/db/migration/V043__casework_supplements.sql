-- Module casework: what guides are asked for once more, written with each notice, so that guides can be ranked by it.
create table casework.asked_material (
    centre         text        not null,
    case_no        text        not null,
    material       integer     not null,
    asked_at       timestamptz not null,
    received_at    timestamptz not null,
    item_code      text        not null,
    item_version   integer     not null,
    item_name      text        not null,
    department     text        not null,
    material_name  text        not null,
    defective      boolean     not null,
    constraint asked_material_pkey primary key (centre, case_no, material, asked_at),
    constraint asked_material_of_case foreign key (centre, case_no) references casework.case_head
);

create index asked_material_received on casework.asked_material (centre, received_at);

comment on table casework.asked_material is '补正材料: one row per material that a one-time notice asked for';
comment on column casework.asked_material.received_at is 'when the case was received, by which guides are counted';
comment on column casework.asked_material.defective is '不符合要求 where true, 缺少 where false';

grant select, insert on casework.asked_material to ${app_role};

-- Notices given before this table was there stand in the ledger.
insert into casework.asked_material (centre, case_no, material, asked_at, received_at, item_code, item_version, item_name,
                                     department, material_name, defective)
select h.centre, h.case_no, cast(gap ->> 'material' as integer), asked.happened_at, h.received_at, h.item_code, h.item_version,
       h.item_name, h.department, line ->> 'name', line ->> 'state' <> 'MISSING'
  from casework.case_head h
  join ledger.entry received
    on received.centre = h.centre and received.stream = 'case/' || h.case_no and received.kind = 'CaseReceived'
  join ledger.entry asked
    on asked.centre = h.centre and asked.stream = received.stream and asked.kind = 'SupplementAsked'
 cross join lateral json_array_elements(asked.payload -> 'gaps') gap
 cross join lateral json_array_elements(received.payload -> 'checklist') line
 where line ->> 'material' = gap ->> 'material'
on conflict do nothing;
