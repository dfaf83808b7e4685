-- A store of schema version 1, with something in every table, as that version wrote it.
BEGIN TRANSACTION;
CREATE TABLE account (
	type VARCHAR NOT NULL, 
	no VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	contact VARCHAR NOT NULL, 
	PRIMARY KEY (type, no)
);
INSERT INTO "account" VALUES('customer','C1','Cannon Group','CO1');
INSERT INTO "account" VALUES('customer','C2','Walk-in','');
INSERT INTO "account" VALUES('vendor','C1','Dale''s','CT2');
CREATE TABLE contact (
	no VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	type VARCHAR NOT NULL, 
	company VARCHAR NOT NULL, 
	salesperson VARCHAR NOT NULL, 
	PRIMARY KEY (no)
);
INSERT INTO "contact" VALUES('CO1','Cannon “Group” d''Été','company','CO1','PS');
INSERT INTO "contact" VALUES('CT1','Ann Beebe','person','CO1','JR');
INSERT INTO "contact" VALUES('CT2','Carl Dale','person','','');
INSERT INTO "contact" VALUES('ct2','Lower case','person','','');
CREATE TABLE entry (
	entry INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	contact VARCHAR NOT NULL, 
	contact_company VARCHAR NOT NULL, 
	salesperson VARCHAR NOT NULL, 
	template VARCHAR NOT NULL, 
	"group" VARCHAR NOT NULL, 
	description VARCHAR NOT NULL, 
	date DATE, 
	cost VARCHAR NOT NULL, 
	duration INTEGER NOT NULL, 
	information_flow VARCHAR, 
	initiated_by VARCHAR, 
	evaluation VARCHAR, 
	postponed BOOLEAN NOT NULL, 
	canceled BOOLEAN NOT NULL, 
	user VARCHAR NOT NULL, 
	segment VARCHAR NOT NULL, 
	document_type VARCHAR, 
	document_no VARCHAR NOT NULL
);
INSERT INTO "entry" VALUES(1,'CT1','CO1','JR','BUS','LETTER','Business letter','2026-01-15','2.50',15,'outbound','us',NULL,0,0,'ANNE','',NULL,'');
INSERT INTO "entry" VALUES(2,'CT2','','PS','MEMO','GONE','Тест «ё»','2026-01-15','0.01',0,'inbound','them','positive',0,0,'ANNE','',NULL,'');
INSERT INTO "entry" VALUES(3,'CO1','CO1','PS','OLD','','Deleted later','1999-12-31','-7.5',0,NULL,NULL,NULL,0,1,'ANNE','',NULL,'');
INSERT INTO "entry" VALUES(4,'CT1','CO1','JR','BUS','LETTER','Later','2026-01-15','2.50',15,'outbound','us',NULL,1,0,'ANNE','',NULL,'');
INSERT INTO "entry" VALUES(5,'CT2','','NOBODY','MEMO','GONE','Memo','2026-01-15','1234567890123.45',0,NULL,NULL,NULL,1,0,'ANNE','',NULL,'');
INSERT INTO "entry" VALUES(6,'CO1','CO1','PS','MEMO','GONE','Invoice','2026-01-20','1234567890123.45',0,NULL,NULL,NULL,0,0,'ANNE','','sales-invoice','INV1');
INSERT INTO "entry" VALUES(7,'CT1','CO1','JR','BUS','LETTER','Spring','2026-01-15','2.50',15,'outbound','us',NULL,0,0,'ANNE','SM001',NULL,'');
INSERT INTO "entry" VALUES(8,'CT2','','JR','BUS','LETTER','Spring','2026-01-15','2.50',15,'outbound','us',NULL,0,1,'ANNE','SM001',NULL,'');
INSERT INTO "entry" VALUES(9,'CO1','CO1','JR','BUS','LETTER','Spring','2026-01-15','2.50',15,'outbound','us',NULL,0,0,'ANNE','SM001',NULL,'');
CREATE TABLE interaction_group (
	code VARCHAR NOT NULL, 
	description VARCHAR NOT NULL, 
	PRIMARY KEY (code)
);
INSERT INTO "interaction_group" VALUES('LETTER','Letters');
CREATE TABLE logged_segment (
	no INTEGER NOT NULL, 
	segment VARCHAR NOT NULL, 
	description VARCHAR NOT NULL, 
	creation_date DATE NOT NULL, 
	user VARCHAR NOT NULL, 
	PRIMARY KEY (no), 
	UNIQUE (segment)
);
INSERT INTO "logged_segment" VALUES(1,'SM001','Spring','2026-01-20','ANNE');
CREATE TABLE marketing_setup (
	field VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY (field)
);
INSERT INTO "marketing_setup" VALUES('segment_nos','SM');
CREATE TABLE meta (
	"key" VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "meta" VALUES('schema_version','1');
INSERT INTO "meta" VALUES('session','{"op":"session.begin","edition":"business-central","work_date":"2026-03-01","today":"2026-03-02","now":"09:30:00","zone":"Europe/Paris","user":"ANNE"}');
CREATE TABLE number_series (
	code VARCHAR NOT NULL, 
	description VARCHAR NOT NULL, 
	default_nos BOOLEAN NOT NULL, 
	manual_nos BOOLEAN NOT NULL, 
	PRIMARY KEY (code)
);
INSERT INTO "number_series" VALUES('SM','Segments',1,1);
INSERT INTO "number_series" VALUES('X','',0,0);
CREATE TABLE number_series_line (
	line INTEGER NOT NULL, 
	series VARCHAR NOT NULL, 
	starting_date DATE, 
	starting_no VARCHAR NOT NULL, 
	ending_no VARCHAR NOT NULL, 
	increment INTEGER NOT NULL, 
	last_no_used VARCHAR NOT NULL, 
	PRIMARY KEY (line), 
	FOREIGN KEY(series) REFERENCES number_series (code)
);
INSERT INTO "number_series_line" VALUES(1,'SM',NULL,'SM001','SM999',1,'SM002');
INSERT INTO "number_series_line" VALUES(2,'SM','2027-01-01','SM1001','',10,'');
INSERT INTO "number_series_line" VALUES(3,'X',NULL,'X1','',1,'');
CREATE TABLE salesperson (
	code VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	PRIMARY KEY (code)
);
INSERT INTO "salesperson" VALUES('JR','John Roberts');
INSERT INTO "salesperson" VALUES('PS','Пётр Сысоев');
CREATE TABLE segment (
	segment VARCHAR NOT NULL, 
	description VARCHAR NOT NULL, 
	salesperson VARCHAR NOT NULL, 
	template VARCHAR NOT NULL, 
	"group" VARCHAR NOT NULL, 
	date DATE, 
	unit_cost VARCHAR NOT NULL, 
	unit_duration INTEGER NOT NULL, 
	information_flow VARCHAR, 
	initiated_by VARCHAR, 
	PRIMARY KEY (segment)
);
INSERT INTO "segment" VALUES('SM002','Follow-up on segment SM001','','','','2026-01-15','0',0,NULL,NULL);
INSERT INTO "segment" VALUES('MINE','By hand','','MEMO','GONE',NULL,'3.999',7,NULL,NULL);
INSERT INTO "segment" VALUES('EMPTY','','','','','2026-01-15','0',0,NULL,NULL);
CREATE TABLE segment_line (
	segment VARCHAR NOT NULL, 
	line INTEGER NOT NULL, 
	contact VARCHAR NOT NULL, 
	contact_company VARCHAR NOT NULL, 
	salesperson VARCHAR NOT NULL, 
	template VARCHAR NOT NULL, 
	"group" VARCHAR NOT NULL, 
	description VARCHAR NOT NULL, 
	date DATE, 
	cost VARCHAR NOT NULL, 
	duration INTEGER NOT NULL, 
	information_flow VARCHAR, 
	initiated_by VARCHAR, 
	evaluation VARCHAR, 
	PRIMARY KEY (segment, line), 
	FOREIGN KEY(segment) REFERENCES segment (segment)
)
 WITHOUT ROWID

;
INSERT INTO "segment_line" VALUES('MINE',10000,'CT1','CO1','PS','BUS','LETTER','By hand','2026-02-28','0.10',3,'outbound','us','negative');
INSERT INTO "segment_line" VALUES('MINE',20000,'','','','MEMO','GONE','By hand',NULL,'3.999',7,NULL,NULL,NULL);
INSERT INTO "segment_line" VALUES('SM002',10000,'CT1','CO1','JR','','','Follow-up on segment SM001','2026-01-15','0',0,NULL,NULL,NULL);
INSERT INTO "segment_line" VALUES('SM002',20000,'CT2','','','','','Follow-up on segment SM001','2026-01-15','0',0,NULL,NULL,NULL);
INSERT INTO "segment_line" VALUES('SM002',30000,'CO1','CO1','PS','','','Follow-up on segment SM001','2026-01-15','0',0,NULL,NULL,NULL);
CREATE TABLE template (
	code VARCHAR NOT NULL, 
	"group" VARCHAR NOT NULL, 
	description VARCHAR NOT NULL, 
	unit_cost VARCHAR NOT NULL, 
	unit_duration INTEGER NOT NULL, 
	information_flow VARCHAR, 
	initiated_by VARCHAR, 
	PRIMARY KEY (code)
);
INSERT INTO "template" VALUES('BUS','LETTER','Business letter','2.50',15,'outbound','us');
INSERT INTO "template" VALUES('MEMO','GONE','Memo','1234567890123.45',0,NULL,NULL);
CREATE TABLE template_language (
	template VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	PRIMARY KEY (template, language), 
	FOREIGN KEY(template) REFERENCES template (code) ON DELETE CASCADE
);
INSERT INTO "template_language" VALUES('BUS','FRA');
INSERT INTO "template_language" VALUES('BUS','RUS');
CREATE TABLE template_setup (
	document_type VARCHAR NOT NULL, 
	template VARCHAR NOT NULL, 
	PRIMARY KEY (document_type)
);
INSERT INTO "template_setup" VALUES('sales-invoice','MEMO');
INSERT INTO "template_setup" VALUES('sales-quote','');
CREATE INDEX entry_postponed ON entry (entry) WHERE postponed = 1;
CREATE INDEX entry_of_segment ON entry (segment) WHERE segment != '';
CREATE INDEX entry_of_contact ON entry (contact, postponed);
CREATE INDEX entry_of_salesperson ON entry (salesperson, postponed);
CREATE INDEX entry_of_company ON entry (contact_company, postponed);
CREATE INDEX ix_number_series_line_series ON number_series_line (series);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('entry',10);
COMMIT;
