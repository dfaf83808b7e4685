// A tiny CRM that claims the profile `core`. Go 1.18 or newer, the standard library only.
//
//	go build -o adapter main.go
//	interaction-spec verify --subject "exec:./adapter"
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"os"
	"strconv"
	"strings"
)

// Params are what a refusal is about.
type Params map[string]string

// Outcome is one of the four; each of them has its own fields, so the others are left out.
type Outcome struct {
	Outcome    string `json:"outcome"`
	Value      any    `json:"value,omitempty"`
	Code       string `json:"code,omitempty"`
	Params     Params `json:"params,omitempty"`
	Capability string `json:"capability,omitempty"`
	Message    string `json:"message,omitempty"`
}

// Operation has the fields of all operations that this system knows; what was not sent stays blank.
type Operation struct {
	Op              string            `json:"op"`
	WorkDate        string            `json:"work_date"`
	User            string            `json:"user"`
	Code            string            `json:"code"`
	No              string            `json:"no"`
	Name            string            `json:"name"`
	Type            string            `json:"type"`
	Company         string            `json:"company"`
	Salesperson     string            `json:"salesperson"`
	Group           string            `json:"group"`
	Description     string            `json:"description"`
	UnitCost        string            `json:"unit_cost"`
	UnitDuration    int               `json:"unit_duration"`
	InformationFlow string            `json:"information_flow"`
	InitiatedBy     string            `json:"initiated_by"`
	Origin          json.RawMessage   `json:"origin"`
	Form            json.RawMessage   `json:"form"`
	Entries         []string          `json:"entries"`
	Answers         map[string]string `json:"answers"`
}

// Entry is a row of the interaction log. A choice that was not made is left out: it is not a blank text.
type Entry struct {
	Entry           string `json:"entry"`
	Contact         string `json:"contact"`
	ContactName     string `json:"contact_name"`
	ContactCompany  string `json:"contact_company"`
	Salesperson     string `json:"salesperson"`
	Template        string `json:"template"`
	Group           string `json:"group"`
	Description     string `json:"description"`
	Date            string `json:"date"`
	Cost            string `json:"cost"`
	Duration        int    `json:"duration"`
	InformationFlow string `json:"information_flow,omitempty"`
	InitiatedBy     string `json:"initiated_by,omitempty"`
	User            string `json:"user"`
	Canceled        bool   `json:"canceled"`
}

// Refusal says that a rule does not allow the request.
type Refusal struct {
	code   string
	params Params
}

func (r Refusal) Error() string { return r.code }

// Crm is what one session keeps. A real system keeps it in its database.
type Crm struct {
	workDate, user string
	records        map[string]map[string]Operation
	log            []*Entry
	last           int
}

func begin(op Operation) *Crm {
	records := map[string]map[string]Operation{}
	for _, kind := range []string{"salesperson", "contact", "group", "template"} {
		records[kind] = map[string]Operation{}
	}
	return &Crm{workDate: op.WorkDate, user: op.User, records: records}
}

// create keeps a new salesperson, contact, group or template under its code.
func (crm *Crm) create(op Operation) (any, error) {
	kind, code := strings.Split(op.Op, ".")[0], op.Code+op.No // one of them is blank
	if _, known := crm.records[kind][code]; known {
		return nil, Refusal{kind + "-exists", Params{kind: code}}
	}
	crm.records[kind][code] = op
	return struct{}{}, nil
}

// finish logs an interaction: what is typed goes before what the template and the contact say.
func (crm *Crm) finish(op Operation) (any, error) {
	var chosen Entry
	if err := overlay(&chosen, op.Form, op.Origin); err != nil {
		return nil, err
	}
	contact, template := crm.records["contact"][chosen.Contact], crm.records["template"][chosen.Template]
	entry := Entry{
		Date: crm.workDate, Salesperson: contact.Salesperson,
		Group: template.Group, Description: template.Description,
		Cost: template.UnitCost, Duration: template.UnitDuration,
		InformationFlow: template.InformationFlow, InitiatedBy: template.InitiatedBy,
	}
	if err := overlay(&entry, op.Form, op.Origin); err != nil {
		return nil, err
	}
	if err := crm.check(entry); err != nil {
		return nil, err
	}
	crm.last++
	entry.Entry, entry.User = strconv.Itoa(crm.last), crm.user
	entry.ContactName, entry.ContactCompany = contact.Name, contact.Company
	if contact.Type == "company" {
		entry.ContactCompany = contact.No
	}
	crm.log = append(crm.log, &entry)
	return map[string]string{"entry": entry.Entry}, nil
}

// overlay writes what was sent over what is there; fields that were not sent stay as they are.
func overlay(entry *Entry, layers ...json.RawMessage) error {
	for _, layer := range layers {
		if err := json.Unmarshal(layer, entry); err != nil {
			return err
		}
	}
	return nil
}

// check says what is missing, in the order in which the user hears of it.
func (crm *Crm) check(entry Entry) error {
	if entry.Contact == "" {
		return Refusal{"contact-missing", Params{}}
	}
	for _, field := range [][2]string{
		{"template", entry.Template}, {"salesperson", entry.Salesperson},
		{"date", entry.Date}, {"description", entry.Description},
	} {
		if field[1] == "" {
			return Refusal{"field-blank", Params{"field": field[0]}}
		}
	}
	for _, field := range [][2]string{
		{"template", entry.Template}, {"contact", entry.Contact}, {"salesperson", entry.Salesperson},
	} {
		if _, known := crm.records[field[0]][field[1]]; !known {
			return Refusal{field[0] + "-unknown", Params{field[0]: field[1]}}
		}
	}
	return nil
}

// matching are the entries that the filters let through; with a company come those of its persons.
func (crm *Crm) matching(filters map[string]string) []*Entry {
	found := []*Entry{} // not nil, which would be null in JSON
	for _, entry := range crm.log {
		contact := entry.Contact
		if crm.records["contact"][filters["contact"]].Type == "company" {
			contact = entry.ContactCompany
		}
		fields := map[string]string{
			"contact": contact, "salesperson": entry.Salesperson, "template": entry.Template,
			"group": entry.Group, "date": entry.Date, "entry": entry.Entry,
		}
		matches := true
		for name, value := range filters {
			matches = matches && fields[name] == value
		}
		if matches {
			found = append(found, entry)
		}
	}
	return found
}

// toggle switches the mark Canceled: the first entry decides, the others follow it.
func (crm *Crm) toggle(op Operation) (any, error) {
	known, chosen := map[string]*Entry{}, map[string]*Entry{}
	for _, entry := range crm.log {
		known[entry.Entry] = entry
	}
	for _, number := range op.Entries {
		if known[number] == nil {
			return nil, Refusal{"entry-unknown", Params{"entry": number}}
		}
		chosen[number] = known[number]
	}
	if len(chosen) == 0 {
		return map[string]int{"count": 0}, nil
	}
	canceled := !known[op.Entries[0]].Canceled
	question := map[bool]string{true: "mark-canceled", false: "unmark-canceled"}[canceled]
	if op.Answers[question] == "no" {
		return map[string]any{"asked": []string{question}, "count": 0}, nil
	}
	for _, entry := range chosen {
		entry.Canceled = canceled
	}
	return map[string]any{"asked": []string{question}, "count": len(chosen)}, nil
}

// remove deletes what is canceled, and nothing else.
func (crm *Crm) remove(filters map[string]string) (any, error) {
	gone := map[*Entry]bool{}
	for _, entry := range crm.matching(filters) {
		gone[entry] = entry.Canceled
	}
	kept, count := []*Entry{}, 0
	for _, entry := range crm.log {
		if gone[entry] {
			count++
		} else {
			kept = append(kept, entry)
		}
	}
	crm.log = kept
	return map[string]int{"count": count}, nil
}

var hello = map[string]any{
	"protocol": 1, "product": "Tiny CRM", "version": "1.0.0", "language": "Go",
	"profiles":       []string{"core"},
	"not_applicable": map[string]string{"calls": "it has no telephone", "campaigns": "it has no campaigns"},
	"editions":       []string{"nav-2017"},
	"limits":         map[string]int{"text": 250, "decimals": 5},
}

var errUnsupported = errors.New("unsupported")

var sessions = map[string]*Crm{}

// perform carries out one operation of one session.
func perform(session string, raw json.RawMessage, op Operation) (any, error) {
	switch op.Op {
	case "session.hello":
		return hello, nil
	case "session.begin":
		sessions[session] = begin(op)
		return struct{}{}, nil
	case "session.end":
		delete(sessions, session)
		return struct{}{}, nil
	}
	crm := sessions[session]
	switch op.Op {
	case "salesperson.create", "contact.create", "group.create", "template.create":
		return crm.create(op)
	case "interaction.create":
		return crm.finish(op)
	case "entry.toggle_canceled":
		return crm.toggle(op)
	case "entry.list", "entry.delete_canceled":
		filters := map[string]string{}
		if err := json.Unmarshal(raw, &filters); err != nil {
			return nil, err
		}
		delete(filters, "op")
		if op.Op == "entry.delete_canceled" {
			return crm.remove(filters)
		}
		return map[string]any{"rows": crm.matching(filters)}, nil
	}
	return nil, errUnsupported
}

// outcome is what came of an operation.
func outcome(session string, raw json.RawMessage) Outcome {
	var op Operation
	var refusal Refusal
	err := json.Unmarshal(raw, &op)
	var value any
	if err == nil {
		value, err = perform(session, raw, op)
	}
	switch {
	case err == nil:
		return Outcome{Outcome: "ok", Value: value}
	case errors.As(err, &refusal):
		return Outcome{Outcome: "rejected", Code: refusal.code, Params: refusal.params}
	case errors.Is(err, errUnsupported):
		return Outcome{Outcome: "unsupported", Capability: op.Op}
	}
	return Outcome{Outcome: "error", Message: err.Error()}
}

func main() {
	lines, out := bufio.NewReader(os.Stdin), json.NewEncoder(os.Stdout) // which ends each answer with a line feed
	for {
		line, err := lines.ReadBytes('\n') // a Scanner would stop at a long line
		if errors.Is(err, io.EOF) {
			return
		}
		var request struct {
			Seq       int             `json:"seq"`
			Session   string          `json:"session"`
			Operation json.RawMessage `json:"operation"`
		}
		if err := json.Unmarshal(line, &request); err != nil {
			panic(err)
		}
		answer := map[string]any{"seq": request.Seq, "outcome": outcome(request.Session, request.Operation)}
		if err := out.Encode(answer); err != nil {
			panic(err)
		}
	}
}
