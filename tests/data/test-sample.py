#!/usr/bin/python3
# test-sample.py: the built-in dataset holds what the sources say, in both languages
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

import hashlib
import json
import os
import re
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from sample_details import DATES, MEANS, NOTES, OUTCOMES, PARTIES, PLACES  # noqa: E402
from sample_facts import CLAIMS, CORRECTED, EXACT, FACTS, ORDER, PRIVATE  # noqa: E402

ROOT = os.environ.get('TAKEDOWNS_SOURCE') or os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..')
SAMPLE = os.path.join(ROOT, 'data', 'sample.takedowns.json')

# Texts of a reader's language. A wording keeps the language of its source.
ONE_LANGUAGE = {'wording'}


def load():
    with open(SAMPLE, encoding='utf-8') as file:
        return json.load(file)


def statements_of(dataset, case_id):
    if case_id == 'context':
        return dataset['context']
    return next((case['statements'] for case in dataset['cases'] if case['id'] == case_id), [])


def claims_of(dataset, case_id, source):
    """Pairs of statement and claim that can be read in the source."""
    return [(statement, claim)
            for statement in statements_of(dataset, case_id) if source in statement['sources']
            for claim in statement.get('claims', [])]


def texts(value, path=''):
    """Yields (path, member, text object) for every object from language to string."""
    if isinstance(value, dict):
        if value and all(re.fullmatch('[a-z]{2}', key) for key in value):
            yield path, path.rsplit('/', 1)[-1], value
            return
        for key, child in value.items():
            yield from texts(child, f'{path}/{key}')
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from texts(child, f'{path}/{index}')


def french(dataset):
    for path, _member, text in texts(dataset):
        if 'fr' in text:
            yield path, text['fr']
    for source in dataset['sources']:
        if source.get('language') == 'fr' and isinstance(source.get('title'), str):
            yield f"/sources/{source['id']}/title", source['title']


def agrees(members, wanted):
    return all(members.get(name) == value for name, value in wanted.items())


def test_order(dataset):
    found = [case['id'] for case in dataset['cases']]
    return [] if found == ORDER else [f'the cases stand as {found}']


def is_figure(claim, amount):
    if amount is None:
        return 'amount' not in claim
    return claim.get('magnitude' if isinstance(amount, str) else 'amount') == amount


def test_every_fact(dataset):
    missing = []
    for case_id, rows in FACTS.items():
        for source, metric, amount, _kind in rows:
            if not any(claim['metric'] == metric and is_figure(claim, amount)
                       for _statement, claim in claims_of(dataset, case_id, source)):
                missing.append(f'{case_id}: {source} says {metric} {amount}')
    return missing


# Kinds of claimant that are one in the collected facts, or near.
NEAR_KINDS = [{'authority', 'regulator'}, {'coalition', 'rights-holder'}]


def is_of_kind(statement, kind):
    found = statement.get('claimant_kind')
    return found == kind or {found, kind} in NEAR_KINDS


def test_claimants(dataset):
    """Who speaks is who was recorded, nobody where nobody was named, or a note says why not."""
    wrong = []
    for case_id, rows in FACTS.items():
        for source, metric, amount, kind in rows:
            if not any(claim['metric'] == metric and is_figure(claim, amount) and (is_of_kind(statement, kind) or 'note' in statement)
                       for statement, claim in claims_of(dataset, case_id, source)):
                wrong.append(f'{case_id}: {source}: {metric} {amount} is not of kind {kind}')
    return wrong


def parts_of(dataset, case_id, source, name):
    """What the source's statements of a case hold under a name; ids become objects."""
    return [{name[:-1]: part} if isinstance(part, str) else part
            for statement in statements_of(dataset, case_id) if source in statement['sources']
            for part in statement.get(name, [])]


def test_means_and_outcomes(dataset):
    return [f'{case_id}: {source} has no {member} {wanted}'
            for table, name, member in ((MEANS, 'means', 'mean'), (OUTCOMES, 'outcomes', 'outcome'))
            for case_id, rows in table.items() for source, wanted in rows
            if wanted not in [part[member] for part in parts_of(dataset, case_id, source, name)]]


def test_parties(dataset):
    wrong = []
    for case_id, rows in PARTIES.items():
        for source, role, wanted in rows:
            found = sum(party['role'] == role for party in parts_of(dataset, case_id, source, 'parties'))
            if found < wanted:
                wrong.append(f'{case_id}: {source} has {found} parties of role {role}, not {wanted}')
    return wrong


def test_dates(dataset):
    return [f'{case_id}: {source} dates no {event} {date}'
            for case_id, rows in DATES.items() for source, event, date in rows
            if not any(part['event'] == event and date in part.get('date', '')
                       for part in parts_of(dataset, case_id, source, 'events'))]


def test_places(dataset):
    return [f'{case_id}: {source} has no place in {country}'
            for case_id, rows in PLACES.items() for source, countries in rows for country in countries.split()
            if country not in [part.get('country') for part in parts_of(dataset, case_id, source, 'places')]]


def test_notes(dataset):
    found = {case['id']: len(case.get('notes', [])) for case in dataset['cases']}
    return [f'{case_id} has {found[case_id]} notes, not {wanted}' for case_id, wanted in NOTES.items() if found[case_id] < wanted]


def test_corrections(dataset):
    return [f'{case_id}: {source}: {metric} {claim_wanted} {statement_wanted}'
            for case_id, source, metric, claim_wanted, statement_wanted in CORRECTED
            if not any(claim['metric'] == metric and agrees(claim, claim_wanted) and agrees(statement, statement_wanted)
                       for statement, claim in claims_of(dataset, case_id, source))]


def test_claim_counts(dataset):
    wrong = []
    for case_id, wanted in CLAIMS.items():
        found = sum(len(statement.get('claims', [])) for statement in statements_of(dataset, case_id))
        if found != wanted:
            wrong.append(f'{case_id} has {found} claims, not {wanted}')
    return wrong


def test_exactly_is_rare(dataset):
    """Only a source that stresses a number, law or a court makes it exact."""
    return [str(claim) for claim in ((case['id'], claim['metric'], claim['amount'])
                                     for case in dataset['cases']
                                     for statement in case['statements'] for claim in statement.get('claims', [])
                                     if claim.get('bound') == 'exactly') if claim not in EXACT]


def test_both_languages(dataset):
    return [f'{path} lacks {language}'
            for path, member, text in texts(dataset) if member not in ONE_LANGUAGE
            for language in ('en', 'fr') if not text.get(language, '').strip()]


def test_summaries(dataset):
    wrong = []
    for case in dataset['cases']:
        for language in ('en', 'fr'):
            sentences = len(re.findall(r'\.(?= |$)', case.get('summary', {}).get(language, '')))
            if not 2 <= sentences <= 4:
                wrong.append(f"{case['id']}: {sentences} sentences in {language}")
    return wrong


def test_no_private_names(dataset):
    found = []
    for word in set(re.findall(r'\w+', json.dumps(dataset, ensure_ascii=False).lower())):
        if hashlib.sha256(word.encode()).hexdigest()[:16] in PRIVATE:
            found.append(f'a private person is named: {word[0]}…')
    return found


# What French typography forbids: (pattern, why).
TYPOGRAPHY = [
    (r'[^\u202f][;!?]', 'a narrow no-break space goes before ; ! ?'),
    (r'[^\u00a0][:%€»]', 'a no-break space goes before : % € »'),
    (r'«[^\u00a0]', 'a no-break space goes after «'),
    (r'\d[ .,\u00a0]\d{3}(?!\d)', 'a narrow no-break space goes between digit groups'),
    (r'\d (?:millions?|milliards?)\b', 'a no-break space goes before millions'),
    (r'  ', 'two spaces'),
    (r'"|“|”', 'quotes are « »'),
    (r'ayants-droit|ARCOM', 'not the word of the vocabulary'),
]


def test_french_typography(dataset):
    return [f'{path}: {why}: {text}'
            for path, text in french(dataset) for pattern, why in TYPOGRAPHY if re.search(pattern, text)]


def test_more_than_is_noted(dataset):
    """The note on the stronger wording cites every page that has it."""
    note = next(note for case in dataset['cases'] for note in case.get('notes', [])
                if note.get('text', {}).get('en', '').startswith('“More than” stands'))
    pages = {source for metric in ('live-channels', 'visitors')
             for statement in statements_of(dataset, 'electro-tv-sat')
             for claim in statement.get('claims', [])
             if claim['metric'] == metric and claim.get('bound') == 'more-than' for source in statement['sources']}
    return [f'{source} writes “more than”, too' for source in sorted(pages - set(note['sources']))]


def test_references(dataset):
    """Every source and organisation is defined and used."""
    uses = json.dumps({name: dataset[name] for name in ('organisations', 'cases', 'context')})
    wrong = [f"source {source['id']} is not used" for source in dataset['sources'] if f'"{source["id"]}"' not in uses]
    # Once is where the organisation is defined.
    wrong += [f"organisation {organisation['id']} is not used" for organisation in dataset['organisations']
              if uses.count(f'"{organisation["id"]}"') < 2]
    defined = {entry['id'] for name in ('organisations', 'sources') for entry in dataset[name]}
    for match in set(re.findall(r'"(?:sources|claimant)": \[("[^]]*")\]', uses)):
        wrong += [f'{name} is not defined' for name in re.findall(r'"([^"]+)"', match)
                  if name not in defined and re.fullmatch('[a-z0-9-]+', name) and name not in ('en', 'fr')]
    return wrong


def test_links_go_both_ways(dataset):
    links = {(case['id'], link['case'], link['relation']) for case in dataset['cases'] for link in case.get('links', [])}
    wrong = [f'{a} is linked to {b}, but not back' for a, b, relation in links
             if relation == 'perhaps-same-action' and (b, a, relation) not in links]
    if ('us-canada-138-sites', '138-domain-names-2024-12', 'perhaps-same-action') not in links:
        wrong.append('the 138 sites and the 138 domain names are not linked')
    return wrong


def main():
    tests = [(name[5:].replace('_', ' '), function) for name, function in globals().items() if name.startswith('test_')]
    dataset = load()
    failed = 0
    print(f'1..{len(tests)}')
    for number, (name, function) in enumerate(tests, 1):
        problems = function(dataset)
        failed += bool(problems)
        print(f"{'not ok' if problems else 'ok'} {number} - {name}")
        for problem in problems:
            print(f'# {problem}')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
