-- Module catalogue: items from files, checked before they are taken over as drafts.
create table catalogue.item_import (
    centre         text        not null,
    import_no      integer     not null check (import_no > 0),
    file_name      text        not null,
    file_digest    bytea       not null check (octet_length(file_digest) = 32),
    file           bytea       not null,
    officer        text        not null,
    given_at       timestamptz not null,
    state          text        not null check (state in ('CHECKING', 'CHECKED', 'APPLYING', 'APPLIED')),
    mode           text        check (mode in ('ALL_OR_NOTHING', 'LINE_BY_LINE')),
    worked_at      timestamptz not null,
    total          integer     not null check (total >= 0),
    done           integer     not null check (done >= 0),
    ignored        text[]      not null,
    constraint item_import_pkey primary key (centre, import_no),
    constraint item_import_applied_in_a_mode check (state in ('CHECKING', 'CHECKED') or mode is not null)
);

comment on table catalogue.item_import is '事项导入: one row per file that was handed in';
comment on column catalogue.item_import.file is 'the file as it came, so that an interrupted check can begin anew';
comment on column catalogue.item_import.officer is 'who handed it in';
comment on column catalogue.item_import.worked_at is 'last sign of life of the work; long silent means interrupted';
comment on column catalogue.item_import.total is 'how many items the work at hand has to go through';
comment on column catalogue.item_import.ignored is 'heads of columns that nobody knows';

create table catalogue.import_item (
    centre         text        not null,
    import_no      integer     not null,
    item_code      text        not null,
    name           text        not null,
    line_no        integer     not null,
    kind           text        not null check (kind in ('NEW', 'CHANGED', 'SAME', 'WRONG')),
    guide          json,
    compared_with  text,
    result         text        check (result in ('DRAFTED', 'REVISED', 'LEFT_ALONE', 'REFUSED')),
    because        text,
    constraint import_item_pkey primary key (centre, import_no, item_code),
    constraint import_item_of_import foreign key (centre, import_no) references catalogue.item_import,
    constraint import_item_new_has_guide check ((kind = 'NEW') = (guide is not null)),
    constraint import_item_refused_says_why check ((result is not distinct from 'REFUSED') = (because is not null))
);

comment on table catalogue.import_item is '导入事项: one row per item of a file';
comment on column catalogue.import_item.kind is 'what it is to the catalogue: new, changed, the same, or wrong in the file';
comment on column catalogue.import_item.guide is 'the draft a new item will begin with';
comment on column catalogue.import_item.compared_with is 'SM3 of the text it was compared with; another text since then refuses it';
comment on column catalogue.import_item.result is 'what became of it; empty until the file is taken over';

create table catalogue.import_difference (
    centre         text        not null,
    import_no      integer     not null,
    item_code      text        not null,
    number         integer     not null check (number > 0),
    kind           text        not null check (kind in ('FIELD', 'LINE_FIELD', 'LINE_ADDED', 'LINE_REMOVED')),
    list           text,
    line           text        not null,
    before         json        not null,
    after          json        not null,
    accepted       boolean,
    decided_by     text,
    decided_at     timestamptz,
    constraint import_difference_pkey primary key (centre, import_no, item_code, number),
    constraint import_difference_of_item foreign key (centre, import_no, item_code) references catalogue.import_item,
    constraint import_difference_decided_by_somebody check ((accepted is null) = (decided_by is null) and (accepted is null) = (decided_at is null))
);

comment on table catalogue.import_difference is '导入差异: one row per point in which file and guide differ';
comment on column catalogue.import_difference.list is 'the list of the guide it stands in; empty for a single field';
comment on column catalogue.import_difference.line is 'the line of that list';
comment on column catalogue.import_difference.accepted is '采纳或者不采纳; empty until somebody decided';

create table catalogue.import_problem (
    centre         text        not null,
    import_no      integer     not null,
    number         integer     not null check (number > 0),
    sheet          text        not null,
    line_no        integer     not null,
    column_name    text        not null,
    content        text        not null,
    reason         text        not null,
    details        text[]      not null,
    constraint import_problem_pkey primary key (centre, import_no, number),
    constraint import_problem_of_import foreign key (centre, import_no) references catalogue.item_import
);

comment on table catalogue.import_problem is '错误单元格: one row per cell of a file that is wrong';
comment on column catalogue.import_problem.line_no is 'the line as Excel counts it';

grant select, insert, update (state, mode, worked_at, total, done, ignored) on catalogue.item_import to ${app_role};
grant select, insert, update (result, because) on catalogue.import_item to ${app_role};
grant select, insert, update (accepted, decided_by, decided_at) on catalogue.import_difference to ${app_role};
grant select, insert on catalogue.import_problem to ${app_role};
