using System.Runtime.InteropServices;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Organizations;
using StudyBot.Knowledge.Mentions.People;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Knowledge.Mentions.Titles;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>
/// Goes through a sentence from left to right and takes at each capital the first that explains it: a title with a name,
/// a name of several words that the world knows, a person's name by its own shape, a body, a place; the rest it leaves to the document.
/// </summary>
internal sealed class SentenceScanner(SourceText source, List<Finding> findings)
{
    private readonly Tokenizer tokenizer = new();
    private readonly List<Token> buffer = [];

    public void Scan(TextSpan span)
    {
        tokenizer.Read(source, span, buffer);
        ReadOnlySpan<Token> tokens = CollectionsMarshal.AsSpan(buffer);
        var isHeading = IsHeading(tokens);
        var i = 0;
        while (i < tokens.Length)
        {
            i = Math.Max(i + 1, Step(tokens, i, isHeading));
        }
    }

    /// <summary>Whether most words have capitals and no stop ends them, so that a capital says little.</summary>
    private static bool IsHeading(ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length == 0 || tokens[^1].IsMark('.') || tokens[^1].IsMark('!') || tokens[^1].IsMark(':') || tokens[^1].IsMark('”') || tokens[^1].IsMark('"'))
        {
            return false;
        }

        var words = 0;
        var capitals = 0;
        foreach (var token in tokens)
        {
            if (!token.Is(WordClass.Punctuation | WordClass.Number) && token.Word.Lower.Length > 3)
            {
                words++;
                capitals += token.IsCapital && token.Is(WordClass.Common) ? 2 : token.IsCapital ? 1 : 0;
            }
        }

        return words >= 4 && capitals > words;
    }

    private static TextSpan Span(ReadOnlySpan<Token> tokens, int start, int end) =>
        TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End);

    private int Step(ReadOnlySpan<Token> tokens, int i, bool isHeading)
    {
        var token = tokens[i];
        if (token.Is(WordClass.Number) && OrganizationReader.ReadNumbered(tokens, i) is var numbered && numbered > i)
        {
            return TakeOrganization(tokens, i, numbered, "organization-shape", Folding.Lower(source[Span(tokens, i, numbered)]));
        }

        if (token.Is(WordClass.Punctuation | WordClass.Number))
        {
            return i + 1;
        }

        if (PersonReader.TryReadTitled(tokens, i, isHeading, out var titled))
        {
            Take(tokens, titled);
            return titled.End;
        }

        if (OfficeReader.Read(tokens, i, out var office) is var officeEnd && officeEnd > i && office is not null)
        {
            findings.Add(new FoundOffice(Span(tokens, i, officeEnd), office));
            TakeInside(tokens, i, officeEnd);
            return officeEnd;
        }

        if (DescribedBodies.Read(tokens, i) is var described && described > i)
        {
            return TakeDescribed(tokens, i, described);
        }

        if (!token.IsCapital)
        {
            if (NumberedGroup.Read(tokens, i) is { } group)
            {
                // What it counts may have names inside: "the three Baltic states".
                findings.Add(group);
            }

            return i + 1;
        }

        var entry = Gazetteer.Longest(tokens, i, out var known);
        var name = NameReader.Read(tokens, i, false, isHeading);
        var isPerson = name > i + 1 && name >= known && PersonReader.IsJustified(tokens, i, name)
            && !(entry is { Kind: not GazetteerKind.Town } && known > i + 1);
        var body = OrganizationReader.Read(tokens, i, isHeading);
        if (body > i && tokens[body - 1].Word.Lower is "administration" or "administrations"
            && (isPerson || (body == i + 2 && !token.Is(WordClass.Common | WordClass.Institution | WordClass.Demonym) && entry is null)))
        {
            // "the George H.W. Bush Administration", "the Clinton Administration": the person's.
            body = i;
        }

        if (isPerson && body <= name)
        {
            Take(tokens, PersonApposition.Join(tokens, i, name, "name-shape"));
            return name;
        }

        if (body > i && (OrganizationReader.IsOfPaper(tokens, i, body)
            || (entry is { Kind: GazetteerKind.Organization } && body > known && !tokens[body - 1].Is(WordClass.OrganizationTail))))
        {
            body = i;
        }

        // "Berlin Wall Falls": in a heading a verb may look like the tail of a name.
        var place = isHeading && entry is { IsPlace: true } ? i : PlaceReader.Read(tokens, i);
        if (body > place && body > known)
        {
            return TakeOrganization(tokens, i, body, "organization-shape",
                DescribedBodies.KeyOf(tokens, i, body, source[Span(tokens, i, body)]));
        }

        if (place > known || (place == known && entry is null or { IsPlace: false }) && place > i)
        {
            var shape = Span(tokens, i, place);
            findings.Add(new FoundPlace(shape, "place-shape", Folding.Lower(source[shape]), null));
            return TakeOtherName(tokens, i, place, Folding.Lower(source[shape]), GazetteerKind.Region);
        }

        return entry switch
        {
            { Kind: GazetteerKind.Organization, Name: var key } => TakeOrganization(tokens, i, known, "organization-known", key),
            { Kind: GazetteerKind.Demonym } => known,
            { Kind: GazetteerKind.Seat, Name: var key } when IsActing(tokens, i, known) => TakeOrganization(tokens, i, known, "seat", key),
            { Kind: GazetteerKind.Town } town when known > i + 1 && PlaceContext.IsExpected(tokens, i) => TakePlace(tokens, i, known, town),
            { Kind: not GazetteerKind.Town } listed => TakePlace(tokens, i, known, listed),
            _ => TakeUnexplained(tokens, i, entry),
        };
    }

    /// <summary>"the Kremlin said", "the Pentagon’s spokesman": who governs there, not the building.</summary>
    private static bool IsActing(ReadOnlySpan<Token> tokens, int start, int end)
    {
        var before = start > 0 && tokens[start - 1].Word.Lower == "the" ? start - 2 : start - 1;
        return !(before >= 0 && PlaceContext.IsLocal(tokens[before].Word.Lower)) && (tokens[end - 1].IsPossessive
            || (end < tokens.Length && (tokens[end].Is(WordClass.PersonVerb | WordClass.Head | WordClass.PluralHead)
            || tokens[end].Word.Lower is "press" or "has" or "had" or "aides" or "statement")));
    }

    private void Take(ReadOnlySpan<Token> tokens, PersonMatch match)
    {
        if (match.RoleEnd > match.RoleStart && match.RoleEnd <= match.Names[0].Start)
        {
            // A role behind the name is still to be gone through.
            TakeInside(tokens, match.RoleStart, match.RoleEnd);
        }

        PersonFindings.Add(tokens, match, findings);
    }

    /// <summary>Places and bodies within a role: "President of Ukraine", "European Commission President".</summary>
    private void TakeInside(ReadOnlySpan<Token> tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!tokens[i].IsCapital
                || Gazetteer.Longest(tokens, i, out var known) is not { Kind: not (GazetteerKind.Town or GazetteerKind.Demonym) } entry
                || known > end)
            {
                continue;
            }

            i = (entry.IsPlace ? TakePlace(tokens, i, known, entry)
                : TakeOrganization(tokens, i, known, "organization-known", entry.Name)) - 1;
        }
    }

    /// <summary>"the government of Iraq", "U.S. forces", "the Assad regime": whose it is, is named as well.</summary>
    private int TakeDescribed(ReadOnlySpan<Token> tokens, int start, int end)
    {
        var span = Span(tokens, start, end);
        findings.Add(new FoundOrganization(span, "organization-described", DescribedBodies.KeyOf(tokens, start, end, source[span])));
        for (var i = start; i < end; i++)
        {
            if (Gazetteer.Longest(tokens, i, out var known) is { Kind: GazetteerKind.Country } country && known <= end)
            {
                i = TakePlace(tokens, i, known, country) - 1;
            }
            else if (tokens[i].IsCapital && !tokens[i].Is(WordClass.Demonym))
            {
                i = TakeUnexplained(tokens, i, null) - 1;
            }
        }

        return end;
    }

    private int TakePlace(ReadOnlySpan<Token> tokens, int start, int end, GazetteerEntry entry)
    {
        if (entry.Kind is GazetteerKind.City && end < tokens.Length && !tokens[end - 1].IsPossessive && PaperWords.IsPaper(tokens[end]))
        {
            // "the Minsk agreements", "the Geneva Protocol".
            return end;
        }

        var isPlaced = PlaceContext.IsExpected(tokens, start)
            || (end + 1 < tokens.Length && tokens[end].IsMark(',') && tokens[end + 1].Word.Root?.Entry is { IsPlace: true });
        var single = end == start + 1 && entry.Kind is GazetteerKind.City or GazetteerKind.State && !isPlaced ? tokens[start].Word : null;
        findings.Add(new FoundPlace(Span(tokens, start, end), "place-known", entry.Name, single));
        return TakeOtherName(tokens, start, end, entry.Name, entry.Kind);
    }

    private int TakeOrganization(ReadOnlySpan<Token> tokens, int start, int end, string rule, string key)
    {
        findings.Add(new FoundOrganization(Span(tokens, start, end), rule, key));
        if (rule == "organization-shape")
        {
            TakeCountryInside(tokens, start, end);
        }

        if (end + 2 < tokens.Length && (tokens[end].IsMark('(') || tokens[end].IsMark('[')) && tokens[end + 1].Is(WordClass.AllCapitals)
            && (tokens[end + 2].IsMark(')') || tokens[end + 2].IsMark(']')))
        {
            // "the Forum of the Association of South-East Asian Nations (ASEAN)": a known acronym shortens its own name.
            var span = Span(tokens, end + 1, end + 2);
            var acronym = tokens[end + 1].Word.Folded;
            findings.Add(tokens[end + 1].Word.Root?.Entry is { Kind: GazetteerKind.Organization } known && known.Name != key
                && !Equation.IsShort(acronym, tokens[start..end])
                ? new FoundOrganization(span, "organization-known", known.Name) : new FoundAcronym(span, key, acronym));
            return end + 3;
        }

        return rule == "organization-described" ? end : TakeOtherName(tokens, start, end, key, GazetteerKind.Organization);
    }

    /// <summary>What the text calls the same place or body besides; returns the token after it, or <paramref name="end"/>.</summary>
    private int TakeOtherName(ReadOnlySpan<Token> tokens, int start, int end, string key, GazetteerKind kind)
    {
        if (!Equation.TryRead(tokens, start, end, kind, out var other))
        {
            return end;
        }

        var isPlace = kind != GazetteerKind.Organization;
        var span = Span(tokens, other.Start, other.End);
        var otherKey = other.Known?.Name ?? Folding.Lower(source[span]);
        findings.Add(new FoundEquation(span, key, otherKey, isPlace));
        findings.Add(isPlace ? new FoundPlace(span, "equated", otherKey, null) : new FoundOrganization(span, "equated", otherKey));
        return other.End;
    }

    /// <summary>
    /// "Government of Cuba" names a country too, "U.S. Embassy Havana" a city; "Bank of America" does as well, for better or worse.
    /// </summary>
    private void TakeCountryInside(ReadOnlySpan<Token> tokens, int start, int end)
    {
        for (var i = start + 2; i < end; i++)
        {
            var link = tokens[i - 1].Word.Text == "the" ? i - 2 : i - 1;
            if (tokens[link].Word.Text is "of" or "in"
                && Gazetteer.Longest(tokens, i, out var known) is { Kind: GazetteerKind.Country } entry && known <= end)
            {
                i = TakePlace(tokens, i, known, entry) - 1;
            }
            else if (tokens[i - 1].Word.Lower is "embassy" or "consulate" or "legation"
                && Gazetteer.Longest(tokens, i, out var post) is { Kind: GazetteerKind.City } city && post == end)
            {
                TakePlace(tokens, i, post, city);
            }
        }
    }

    private int TakeUnexplained(ReadOnlySpan<Token> tokens, int start, GazetteerEntry? entry)
    {
        if (RunReader.Read(tokens, start, entry, out var end) is { } run)
        {
            findings.Add(run);
        }

        return end;
    }
}
