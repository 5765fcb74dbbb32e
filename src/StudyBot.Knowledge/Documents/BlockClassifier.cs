namespace StudyBot.Knowledge.Documents;

/// <summary>Gives each block its kind, by where it stands and what it looks like.</summary>
internal static class BlockClassifier
{
    /// <summary>A title told again and a by-line below a lead stand no further from the top than this.</summary>
    private const int MastheadReach = 10;

    private const int SourceNoteReach = 6;
    private const int LongestLabel = 160;

    public static BlockKind[] Classify(string text, List<RawBlock> blocks)
    {
        var kinds = new BlockKind[blocks.Count];
        var title = TitleBlock(text, blocks);
        var body = BodyStart(text, blocks, title);
        for (var i = 0; i < blocks.Count; i++)
        {
            var span = text.AsSpan(blocks[i].Span.Start, blocks[i].Span.Length);
            kinds[i] = i < body
                ? AboveBody(span, text, blocks, i, title, body)
                : InBody(span, blocks, i, body);
        }

        FindByLine(text, blocks, kinds, body);
        for (var i = Math.Max(body + 1, blocks.Count - SourceNoteReach); i < blocks.Count; i++)
        {
            if (MastheadWords.StartsWithAny(Of(text, blocks[i]).TrimStart("*[(—– "), MastheadWords.SourceNoteOpeners))
                kinds[i] = BlockKind.SourceNote;
        }

        return kinds;
    }

    /// <summary>
    /// The first block below the page title that says the same as the title or as its part before the site's name; -1 where none does.
    /// </summary>
    public static int TitleRepeat(string text, List<RawBlock> blocks)
    {
        if (blocks.Count == 0)
            return -1;
        var first = Of(text, blocks[0]);
        if (first.Length > LineShape.LongestHeading * 2)
            return -1;
        for (var i = 1; i < Math.Min(blocks.Count, MastheadReach); i++)
        {
            var other = Of(text, blocks[i]);
            if (LineShape.SaysTheSame(first, other) || PartLength(first, other) > 0)
                return i;
        }

        return -1;
    }

    /// <summary>The length of the page title without the site's name, where the rest says the same as the other line; else 0.</summary>
    public static int PartLength(ReadOnlySpan<char> pageTitle, ReadOnlySpan<char> other)
    {
        foreach (var mark in (ReadOnlySpan<string>)[" | ", " - ", " – ", " — ", " :: ", " » "])
        {
            for (var at = pageTitle.LastIndexOf(mark); at > 0; at = pageTitle[..at].LastIndexOf(mark))
            {
                if (LineShape.SaysTheSame(pageTitle[..at], other))
                    return at;
            }
        }

        return 0;
    }

    private static int TitleBlock(string text, List<RawBlock> blocks)
    {
        if (blocks.Count == 0)
            return -1;
        return TitleRepeat(text, blocks) > 0 || !LineShape.IsProse(Of(text, blocks[0])) ? 0 : -1;
    }

    private static int BodyStart(string text, List<RawBlock> blocks, int title)
    {
        var repeat = title == 0 ? TitleRepeat(text, blocks) : -1;
        for (var i = title + 1; i < blocks.Count; i++)
        {
            var span = Of(text, blocks[i]);
            if (i != repeat && LineShape.IsProse(span) && !IsCaption(span))
                return i;
        }

        // No prose at all: the title alone stands above the rest.
        return Math.Min(title + 1, blocks.Count);
    }

    private static BlockKind AboveBody(ReadOnlySpan<char> line, string text, List<RawBlock> blocks, int index, int title, int body)
    {
        if (IsCaption(line))
            return BlockKind.Caption;
        var repeat = TitleRepeat(text, blocks);
        if (index == title)
            return repeat > 0 ? BlockKind.Masthead : BlockKind.Heading;
        if (index == repeat)
            return BlockKind.Heading;
        var words = line.ToString();
        var isHeading = blocks[index].StandsAlone && index + 1 >= body - 1 && IsLabel(line)
            && !line.Contains(',') && !line.ContainsAnyInRange('0', '9')
            && !MastheadWords.NamesInstitution(words) && !MastheadWords.IsNameLike(words) && !LineShape.IsBreadcrumb(line);
        return isHeading ? BlockKind.Heading : BlockKind.Masthead;
    }

    private static BlockKind InBody(ReadOnlySpan<char> line, List<RawBlock> blocks, int index, int body)
    {
        if (IsCaption(line))
            return BlockKind.Caption;
        var mark = ListMarks.LengthOf(line);
        if (mark > 0)
        {
            // Numbered paragraphs of a record ("42. The election of …") are paragraphs.
            return line.Length > LineShape.LongestHeading && char.IsAsciiDigit(line[0]) ? BlockKind.Paragraph : BlockKind.ListItem;
        }

        return IsLabel(line) && index + 1 < blocks.Count && (blocks[index].StandsAlone || index > body)
            ? ClosesLikeCaption(line) ? BlockKind.Caption : BlockKind.Heading
            : BlockKind.Paragraph;
    }

    /// <summary>A short line that is no sentence.</summary>
    private static bool IsLabel(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLabel || line[^1] is ',' or ';' or ':' or '-' or '—' || char.IsLower(line[0]) || line.StartsWith("--"))
            return false;
        var (words, small, capital) = LineShape.CountWords(line);
        if (words is 0 or > 22 || capital == 0 || HoldsSentence(line))
            return false;
        if (!LineShape.EndsWithStop(line))
            return true;
        return line[^1] switch
        {
            '?' => words <= 12,
            '.' => words >= 2 && small * 2 < words && line.Contains(',') && EndsWithYear(line) && !LineShape.HasVerb(line),
            _ => false,
        };
    }

    /// <summary>A stop after a small word or a year, with more after it.</summary>
    private static bool HoldsSentence(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf(". ", StringComparison.Ordinal);
        return at > 4 && ((char.IsLower(line[at - 1]) && char.IsLower(line[at - 2]) && char.IsLower(line[at - 3]))
            || !line[(at - 4)..at].ContainsAnyExceptInRange('0', '9'));
    }

    /// <summary>A heading of a guide: "Mutual Recognition, 1922."</summary>
    private static bool EndsWithYear(ReadOnlySpan<char> line) =>
        line.Length > 6 && !line[^5..^1].ContainsAnyExceptInRange('0', '9') && !char.IsAsciiDigit(line[^6]);

    private static bool IsCaption(ReadOnlySpan<char> line) =>
        line.Length < LineShape.LongestHeading * 2
            && (MastheadWords.StartsWithAny(line, MastheadWords.CaptionOpeners) || ClosesWithCredit(line));

    /// <summary>"… December 1988. (Ronald Reagan Presidential Library)".</summary>
    private static bool ClosesWithCredit(ReadOnlySpan<char> line)
    {
        if (line[^1] is not (')' or ']') || line.Length > LineShape.LongestHeading)
            return false;
        var open = line.LastIndexOfAny('(', '[');
        if (open <= 0)
            return false;
        foreach (var credit in MastheadWords.CaptionCredits)
        {
            if (line[open..].Contains(credit, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>A label in small letters that says where or when: what stands under a picture rather than over a section.</summary>
    private static bool ClosesLikeCaption(ReadOnlySpan<char> line)
    {
        var (words, small, _) = LineShape.CountWords(line);
        return words >= 6 && line.Length > 5 && !line[^4..].ContainsAnyExceptInRange('0', '9')
            && small >= 3 && (line.Contains(" during ", StringComparison.Ordinal) || line.Contains(" at the ", StringComparison.Ordinal)
            || line.Contains(" with ", StringComparison.Ordinal)
            || line.Contains(" signing ", StringComparison.Ordinal) || line.Contains(" meeting ", StringComparison.Ordinal));
    }

    /// <summary>
    /// A name alone on its line between the lead and the text; a heading's words come back in the text, an author's name does not.
    /// </summary>
    private static void FindByLine(string text, List<RawBlock> blocks, BlockKind[] kinds, int body)
    {
        var i = body + 1;
        if (i + 1 < blocks.Count && kinds[i] == BlockKind.Heading && kinds[i + 1] == BlockKind.Paragraph
            && text.Substring(blocks[i].Span.Start, blocks[i].Span.Length) is var name && MastheadWords.IsNameLike(name)
            && !name.Split(' ').Any(w => w.Length > 3 && IsElsewhere(text, blocks[i].Span, w)))
            kinds[i] = BlockKind.Masthead;
    }

    private static bool IsElsewhere(string text, TextSpan span, string word) =>
        text.AsSpan(0, span.Start).Contains(word, StringComparison.OrdinalIgnoreCase)
            || text.AsSpan(span.End).Contains(word, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Of(string text, RawBlock block) => text.AsSpan(block.Span.Start, block.Span.Length);
}
