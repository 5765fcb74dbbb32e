using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Documents;

/// <summary>What a document says of itself: in the lines above its body, at its opening and in its source note.</summary>
internal static class MastheadReader
{
    private const int LongestLine = 300;

    /// <summary>A dateline at the opening of the body ("MOSCOW, 3 May 2019 –") lies within this.</summary>
    private const int Opening = 120;

    private static readonly string[] InstitutionOpeners = ["Office of", "Ministry of", "Department of", "Embassy of", "Government of",
        "Secretariat of"];

    public static DocumentInfo Read(SourceText source, List<RawBlock> raw, Block[] blocks, string fileName)
    {
        var text = source.Text;
        var (title, site) = Title(text, raw, blocks, fileName);
        var lines = MastheadLines(text, blocks);
        var published = Published(text, lines, blocks);
        var written = Written(text, blocks);
        if (written is not null && published is not null && written.Earliest > published.Latest)
            written = null;
        return new DocumentInfo(title, Author(text, lines), site ?? Publisher(text, lines), published, written, LanguageGuess.Of(text));
    }

    private static (string? Title, string? Site) Title(string text, List<RawBlock> raw, Block[] blocks, string fileName)
    {
        if (blocks.Length > 0 && blocks[0].Kind is BlockKind.Heading or BlockKind.Masthead && blocks[0].Span.Length <= LongestLine * 2)
        {
            var first = text.Substring(blocks[0].Span.Start, blocks[0].Span.Length);
            var repeat = BlockClassifier.TitleRepeat(text, raw);
            var part = repeat < 0 ? 0 : BlockClassifier.PartLength(first, text.AsSpan(raw[repeat].Span.Start, raw[repeat].Span.Length));
            return part > 0 ? (first[..part].Trim(), first[part..].TrimStart(' ', '|', '-', '–', '—', ':', '»')) : (Collapse(first), null);
        }

        var name = Path.GetFileNameWithoutExtension(fileName).Replace('-', ' ').Replace('_', ' ').Trim();
        return (name.Length == 0 ? null : name, null);
    }

    private static List<TextSpan> MastheadLines(string text, Block[] blocks)
    {
        var lines = new List<TextSpan>();
        foreach (var block in blocks.Skip(1).Where(b => b.Kind == BlockKind.Masthead && b.Span.Length <= LongestLine))
        {
            if (!LineShape.IsBreadcrumb(text.AsSpan(block.Span.Start, block.Span.Length)))
                lines.Add(block.Span);
        }

        return lines;
    }

    private static CivilDate? Published(string text, List<TextSpan> lines, Block[] blocks)
    {
        var scanner = new DateScanner();
        CivilDate? updated = null;
        CivilDate? coarse = null;
        foreach (var line in lines)
        {
            var date = DateOf(scanner, text, line, yearAlone: true);
            if (date is null)
                continue;
            if (MastheadWords.StartsWithAny(text.AsSpan(line.Start, line.Length),
                ["updated", "last updated", "last modified", "modified", "accessed", "retrieved"]))
                updated ??= date;
            else if (date.Precision == DatePrecision.Day)
                return date;
            else if (coarse is null || (coarse.Precision == DatePrecision.Year && date.Precision == DatePrecision.Month))
                coarse = date;
        }

        return coarse ?? updated ?? OpeningDate(scanner, text, blocks) ?? ClosingDate(scanner, text, blocks);
    }

    /// <summary>"MOSCOW, 3 May 2019 – …": capitals, a date, a dash.</summary>
    private static CivilDate? OpeningDate(DateScanner scanner, string text, Block[] blocks)
    {
        var body = blocks.FirstOrDefault(b => b.Kind == BlockKind.Paragraph);
        if (body is null)
            return null;
        var opening = text.AsSpan(body.Span.Start, Math.Min(body.Span.Length, Opening));
        var dash = opening.IndexOfAny('–', '—');
        dash = dash < 0 ? opening.IndexOf(" - ") : dash;
        if (dash <= 0 || !char.IsUpper(opening[0]) || LineShape.CountWords(opening[..dash]).Small > 1)
            return null;
        return DateOf(scanner, text, new TextSpan(body.Span.Start, dash), yearAlone: false);
    }

    /// <summary>A date alone on one of the last lines.</summary>
    private static CivilDate? ClosingDate(DateScanner scanner, string text, Block[] blocks)
    {
        foreach (var block in blocks.Skip(Math.Max(1, blocks.Length - 3)))
        {
            if (block.Span.Length > 60 || block.Kind == BlockKind.SourceNote || block.Kind == BlockKind.Caption)
                continue;
            var line = text.AsSpan(block.Span.Start, block.Span.Length);
            if (LineShape.CountWords(line).Small <= 1
                && DateOf(scanner, text, block.Span, yearAlone: false) is { Precision: DatePrecision.Day } date)
                return date;
        }

        return null;
    }

    private static CivilDate? Written(string text, Block[] blocks)
    {
        var scanner = new DateScanner();
        CivilDate? earliest = null;
        foreach (var block in blocks.Where(b => b.Kind == BlockKind.SourceNote && b.Span.Length < LongestLine * 5))
        {
            var found = new List<FoundDate>();
            scanner.Scan(text, block.Span, found);
            foreach (var date in found)
            {
                if (date.Expression is DateExpression.Fixed { Value: { Precision: DatePrecision.Day or DatePrecision.Month } value }
                    && (earliest is null || value.Earliest < earliest.Earliest))
                    earliest = value;
            }
        }

        return earliest;
    }

    /// <summary>The first day or month of a line with its year; a year only where the line is nothing else.</summary>
    private static CivilDate? DateOf(DateScanner scanner, string text, TextSpan line, bool yearAlone)
    {
        var found = new List<FoundDate>();
        scanner.Scan(text, line, found);
        foreach (var date in found)
        {
            if (date.Expression is DateExpression.Fixed { Value: var value }
                && (value.Precision is DatePrecision.Day or DatePrecision.Month
                || (yearAlone && value.Precision == DatePrecision.Year && date.Span.Length >= line.Length - 2)))
                return value;
        }

        return null;
    }

    private static string? Author(string text, List<TextSpan> lines)
    {
        foreach (var span in lines)
        {
            var line = text.Substring(span.Start, span.Length);
            foreach (var opener in (ReadOnlySpan<string>)["by ", "author: ", "authors: ", "written by "])
            {
                if (line.StartsWith(opener, StringComparison.OrdinalIgnoreCase) && NameOf(line[opener.Length..]) is { } name)
                    return name;
            }
        }

        foreach (var span in lines)
        {
            if (NameOf(text.Substring(span.Start, span.Length)) is { } name)
                return name;
        }

        return null;
    }

    private static string? NameOf(string line)
    {
        if (line.EndsWith(':'))
            return null;
        var name = line.Split([',', ';', '|', '('], 2)[0].Trim();
        return MastheadWords.IsNameLike(name) ? name : null;
    }

    private static string? Publisher(string text, List<TextSpan> lines)
    {
        foreach (var span in lines)
        {
            var line = text.Substring(span.Start, span.Length);
            if (NameOf(line) is null && MastheadWords.NamesInstitution(line) && !LineShape.EndsWithStop(line))
            {
                // "Series: 1953–1960. Office of …": the institution is the part that opens with one.
                var start = InstitutionOpeners.Select(o => line.IndexOf(o, StringComparison.Ordinal)).Where(at =>
                    at >= 0).DefaultIfEmpty(0).Min();
                return line[start..].Split([" — ", " | "], StringSplitOptions.TrimEntries)[0];
            }
        }

        return null;
    }

    /// <summary>A title that was hard-wrapped, on one line.</summary>
    private static string Collapse(string title) => string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
