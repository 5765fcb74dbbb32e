using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Organizations;
using StudyBot.Knowledge.Mentions.People;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Knowledge.Mentions.Titles;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>With all of a document's findings known, decides what each name is and joins the mentions of one thing.</summary>
internal sealed class DocumentNames
{
    private readonly SourceText source;
    private readonly PersonIndex index;
    private readonly List<Finding> findings;
    private readonly SameThings samePlaces = new();
    private readonly SameThings sameBodies = new();
    private readonly EntryList places;
    private readonly EntryList organizations;
    private readonly List<Mention> mentions = [];
    private readonly List<(EntryBuilder Forms, PersonRoles Roles)> people = [];
    private readonly Dictionary<string, string> keyOfAcronym = new(StringComparer.Ordinal);
    private readonly OfficeHolders holders = new();
    private readonly HashSet<string> equatedPlaces = new(StringComparer.Ordinal);
    private readonly HashSet<string> actingAcronyms = new(StringComparer.Ordinal);
    private readonly ShortBodies shortBodies = new();
    private readonly Namesakes namesakes;

    public DocumentNames(SourceText source, PersonIndex index, List<Finding> findings)
    {
        this.source = source;
        this.index = index;
        this.findings = findings;
        namesakes = new(index);
        places = new(samePlaces);
        organizations = new(sameBodies);
    }

    public NamesFound Decide()
    {
        foreach (var person in findings.OfType<FoundPerson>())
        {
            namesakes.Add(person);
        }

        namesakes.Part();
        foreach (var found in findings)
        {
            switch (found)
            {
                case FoundPerson { Words.Length: 1 } single when single.Role is not null || single.Rule is not "name-shape":
                    index.DefineSingle(single.Words[0], IsSovereign(single.Role));
                    break;
                case FoundAcronym acronym:
                    keyOfAcronym.TryAdd(acronym.Acronym, acronym.Key);
                    break;
                case FoundEquation equation:
                    Equate(equation);
                    break;
                case FoundOrganization body:
                    shortBodies.Add(source[body.Span], body.Key);
                    break;
                case Unexplained { IsBeforeVerb: true, IsInRun: false, IsAcronym: true, Tokens: [var single] }:
                    actingAcronyms.Add(single.Word.Folded);
                    break;
                default:
                    break;
            }
        }

        var votes = new SurnameVotes();
        foreach (var run in findings.OfType<Unexplained>())
        {
            votes.Count(run);
        }

        foreach (var word in votes.Elected())
        {
            index.DefineSingle(word);
        }

        foreach (var found in findings)
        {
            Place(found);
        }

        foreach (var office in findings.OfType<FoundOffice>())
        {
            holders.Add(office.Office);
        }

        foreach (var office in findings.OfType<FoundOffice>())
        {
            AddHolder(office);
        }

        foreach (var (group, place) in NumberedGroups.Named(source, findings.OfType<NumberedGroup>(), mentions))
        {
            places.AddOther(place, source[group.Span]);
            mentions.Add(new PlaceMention(group.Span, group.Rule, place));
        }

        OfficeOverlaps.LeaveOut(mentions);
        mentions.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start)
            : a.Span.Length.CompareTo(b.Span.Length));
        var fullNames = people.Select(person => person.Forms.Longest()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(
            [.. people.Select(person => Person(person.Forms, person.Roles, fullNames))],
            [.. places.All().Select(place => new PlaceEntry(place.Name, place.Aliases))],
            [.. organizations.All().Select(body => new OrganizationEntry(body.Name, body.Aliases))],
            mentions,
            []);
    }

    /// <param name="fullNames">What is all that somebody is called is no other name of somebody else.</param>
    private static PersonEntry Person(EntryBuilder forms, PersonRoles roles, HashSet<string> fullNames)
    {
        var name = forms.Longest();
        return new(name, roles.Fullest(), [.. forms.Aliases(name).Where(alias => !fullNames.Contains(alias))]);
    }

    private void Place(Finding found)
    {
        switch (found)
        {
            case FoundPerson person:
                var group = person.Words.Length > 1 ? index.Define(person.Words)
                    : namesakes.Of(person) ?? index.DefineSingle(person.Words[0], IsSovereign(person.Role));
                AddPerson(group, person.Span, person.Rule, person.Role, person.IsRoleAfter);
                holders.Add(person.Office, group);
                if (person is { IsApposed: true, Role: { } role, Office: not null })
                {
                    AddTitle(group, role);
                }

                break;
            case FoundPlace place:
                if (place.Surname is { } word && !Gazetteer.World.IsCapital(source[place.Span])
                    && index.Known(PersonGroup.KeyOf([word])) is { Key.Length: > 1 } bearer && bearer.Key[^1] == word.Lower)
                {
                    AddPerson(bearer, place.Span, "surname", null, false);
                    break;
                }

                AddPlace(place.Span, place.Rule, place.Key);
                break;
            case FoundOrganization organization:
                AddOrganization(organization.Span, organization.Rule, organization.Key);
                break;
            case FoundAcronym acronym:
                AddOrganization(acronym.Span, acronym.Rule, acronym.Key);
                break;
            case Unexplained unexplained:
                Explain(unexplained);
                break;
            default:
                break;
        }
    }

    private bool IsSovereign(TextSpan? role) => role is { } span && Sovereigns.IsTitled(source.Slice(span));

    private void Explain(Unexplained run)
    {
        var tokens = run.Tokens;
        if (tokens.Length == 1 && keyOfAcronym.TryGetValue(tokens[0].Word.Folded, out var key))
        {
            AddOrganization(run.Span, "acronym", key);
            return;
        }

        if (tokens.Length == 1 && actingAcronyms.Contains(tokens[0].Word.Folded))
        {
            AddOrganization(run.Span, "acronym-acting", tokens[0].Word.Folded);
            return;
        }

        if (tokens.Length == 1 && run is { IsInRun: false, Before: "the" } && shortBodies.KeyOf(tokens[0]) is { } body)
        {
            AddOrganization(run.Span, "organization-short", body);
            return;
        }

        if (equatedPlaces.Count > 0 && Folding.Lower(source[run.Span]) is var name && equatedPlaces.Contains(name))
        {
            AddPlace(run.Span, "equated", name);
            return;
        }

        if (tokens.Length > 1 && ExplainWhole(run))
        {
            return;
        }

        var isExplained = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var isPlaceFirst = i == 0 && run.Entry is not null && run.IsPlaceExpected;
            if (isPlaceFirst || ((run.IsInRun || tokens.Length > 1) && (tokens.Length > 2 || token.Is(WordClass.Common)
                    || (i + 1 < tokens.Length ? tokens[i + 1] : tokens[0]).Is(WordClass.Common) || run.IsInRun))
                || token.Is(WordClass.Function | WordClass.Institution | WordClass.AllCapitals | WordClass.Initial)
                || (token.Is(WordClass.Common) && i == 0 && run.IsFirst && !run.IsBeforeVerb))
            {
                continue;
            }

            if (index.Known(PersonGroup.KeyOf([token.Word])) is { } group)
            {
                AddPerson(group, new TextSpan(token.Start, token.End - token.Start), "surname", null, false);
                isExplained = true;
            }
        }

        if (isExplained || !run.IsPlaceExpected || tokens[0].Is(WordClass.Common | WordClass.Institution | WordClass.Head))
        {
            return;
        }

        if (run.Entry is { } town)
        {
            AddPlace(run.Span, "town", town.Name);
        }
        else if (run.Before is null or "in" or "at" or "near" or "outside" or "of" or "and" && tokens.Length <= 3
            && tokens.All(token => !token.Is(WordClass.AllCapitals | WordClass.Common | WordClass.Institution | WordClass.Initial)))
        {
            AddPlace(run.Span, "place-context", Folding.Lower(source[run.Span]));
        }
    }

    /// <summary>"Raisa Gorbachev" where Gorbachev is known, or a name that was justified elsewhere.</summary>
    private bool ExplainWhole(Unexplained run)
    {
        var words = Array.ConvertAll(run.Tokens, token => token.Word);
        var key = PersonGroup.KeyOf(words);
        if (index.Known(key) is not { } group)
        {
            return false;
        }

        AddPerson(group, run.Span, "name-again", null, false);
        return true;
    }

    private void AddPerson(PersonGroup group, TextSpan span, string rule, TextSpan? role, bool isRoleAfter)
    {
        var text = source[span];
        if (group.Entry < 0)
        {
            group.Entry = people.Count;
            people.Add((new EntryBuilder(text), new PersonRoles()));
        }

        var (forms, roles) = people[group.Entry];
        forms.Add(text);
        if (role is { } words)
        {
            roles.Add(source[words], isRoleAfter);
        }

        index.Touch(group);
        holders.Add(group, span.Start);
        mentions.Add(new PersonMention(span, rule, group.Entry, role));
    }

    /// <summary>"the Russian president", where the document has one.</summary>
    private void AddHolder(FoundOffice found)
    {
        if (holders.Of(found.Office, found.Span.Start) is { } group)
        {
            AddTitle(group, found.Span);
        }
    }

    private void AddTitle(PersonGroup group, TextSpan span)
    {
        people[group.Entry].Forms.AddTitle(source[span]);
        mentions.Add(new PersonMention(span, "office", group.Entry, null));
    }

    private void Equate(FoundEquation equation)
    {
        if (equation.IsPlace)
        {
            samePlaces.Equate(equation.Key, equation.Other);
            equatedPlaces.Add(Folding.Lower(source[equation.Span]));
        }
        else
        {
            sameBodies.Equate(equation.Key, equation.Other);
            keyOfAcronym.TryAdd(Folding.Fold(source[equation.Span]), equation.Key);
        }
    }

    private void AddPlace(TextSpan span, string rule, string key) =>
        mentions.Add(new PlaceMention(span, rule, places.Add(key, source[span])));

    private void AddOrganization(TextSpan span, string rule, string key) =>
        mentions.Add(new OrganizationMention(span, rule, organizations.Add(key, source[span])));
}
