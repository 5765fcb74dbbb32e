using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>The tokens of one sentence. Reused from sentence to sentence; indexing outside gives an empty mark.</summary>
internal sealed class DateTokens
{
    private static readonly DateToken Outside = new(-1, 0, DateWord.None, '\uFFFF', 0, 0, false);
    private readonly List<DateToken> tokens = [];

    public string Text { get; private set; } = "";

    public int Count => tokens.Count;

    /// <summary>Whether anything in the sentence can start or carry a date.</summary>
    public bool HasTrigger { get; private set; }

    /// <summary>Whether a verb of the sentence looks back ("was", "met").</summary>
    public bool LooksBack { get; private set; }

    public DateToken this[int index] => (uint)index < (uint)tokens.Count ? tokens[index] : Outside;

    public DateWord Word(int index) => this[index].Word;

    public bool IsMark(int index, char mark) => this[index].Mark == mark;

    public bool IsEnd(int index) => index >= tokens.Count;

    /// <summary>Nothing stands between a token and the one before it.</summary>
    public bool IsTight(int index) => index > 0 && index < tokens.Count && tokens[index - 1].End == tokens[index].Start;

    public ReadOnlySpan<char> TextOf(int index) => this[index] is { Start: >= 0 } t ? Text.AsSpan(t.Start, t.Length) : default;

    /// <summary>Whether the verb nearest to some tokens looks ahead or back; <see cref="DateDirection.Open"/> where none is near.</summary>
    /// <param name="isWeekday">"said that it would open on Monday": ahead of the saying, which is of the same week.</param>
    public DateDirection DirectionAround(int first, int end, bool isWeekday)
    {
        // Farther verbs belong to other clauses.
        const int Reach = 12;
        var isIntent = false;
        for (var distance = 1; distance <= Reach; distance++)
        {
            var (before, after) = (Word(first - distance), Word(end - 1 + distance));
            if (before is DateWord.Ahead or DateWord.Next || after == DateWord.Ahead || (isWeekday && TextOf(first - distance) is "would"))
                return DateDirection.Ahead;
            // "will be held in February"
            if (before == DateWord.Past && TextOf(first - distance - 1) is "be")
                return DateDirection.Ahead;

            // "invited him to attend the summit in October": when he is to attend, the inviting does not say.
            if (before == DateWord.Past && isIntent)
                return DateDirection.Open;
            if (before == DateWord.Past || after == DateWord.Past)
                return DateDirection.Back;
            isIntent |= TextOf(first - distance) is "to"
                && this[first - distance + 1] is { IsLetters: true, IsCapital: false, Word: DateWord.None };
        }

        return DateDirection.Open;
    }

    public TextSpan SpanOf(int first, int end) => TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End);

    public void Read(string text, TextSpan span)
    {
        tokens.Clear();
        (Text, HasTrigger, LooksBack) = (text, false, false);
        for (var i = span.Start; i < span.End;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
                i++;
            else if (char.IsAsciiDigit(c))
                i = ReadNumber(text, i, span.End);
            else if (char.IsLetter(c))
                i = ReadWord(text, i, span.End);
            else
                Add(new DateToken(i++, 1, DateWord.None, c, 0, 0, false));
        }
    }

    private int ReadWord(string text, int start, int end)
    {
        var i = start;
        var hasDigits = false;
        for (; i < end && (char.IsLetterOrDigit(text[i])
            || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark); i++)
            hasDigits |= char.IsAsciiDigit(text[i]);
        var (word, value) = hasDigits ? default : DateVocabulary.Of(text.AsSpan(start, i - start));
        if (word == DateWord.None && i - start > 4 && char.IsLower(text[start]) && text[i - 2] == 'e' && text[i - 1] == 'd')
            word = DateWord.Past;
        LooksBack |= word == DateWord.Past;
        Add(new DateToken(start, i - start, word, '\0', value, 0, char.IsUpper(text[start])));
        if (word is DateWord.Month or DateWord.Weekday or DateWord.Season or DateWord.Unit or DateWord.Yesterday or DateWord.Today
            or DateWord.Tomorrow or DateWord.DayPart)
            HasTrigger = true;
        return i;
    }

    private int ReadNumber(string text, int start, int end)
    {
        var i = start;
        while (i < end && char.IsAsciiDigit(text[i]))
            i++;
        var digits = i - start;
        var value = digits <= 6 ? int.Parse(text.AsSpan(start, digits), System.Globalization.CultureInfo.InvariantCulture) : 0;
        HasTrigger = true;
        var (word, length) = Suffix(text, i, end, digits, value);
        Add(new DateToken(start, length - start, word, '\0', value, digits, false));
        return length;
    }

    /// <summary>What follows digits without a space decides what they are.</summary>
    private static (DateWord Word, int End) Suffix(string text, int i, int end, int digits, int value)
    {
        if (i < end && text[i] == ',' && digits <= 3 && IsDigits(text, i + 1, 3, end) && !IsDigits(text, i + 1, 4, end))
            return (DateWord.Figure, SkipFigure(text, i, end));
        if (i + 1 < end && text[i] == ':' && char.IsAsciiDigit(text[i + 1]))
            return (DateWord.Figure, SkipFigure(text, i, end));
        if (i + 1 < end && text[i] == '.' && char.IsAsciiDigit(text[i + 1]) && !NumericDates.IsDotted(text, i - digits, end))
            return (DateWord.Figure, SkipFigure(text, i, end));
        if (i < end && char.IsLetter(text[i]))
        {
            var stop = i;
            while (stop < end && char.IsLetterOrDigit(text[stop]))
                stop++;
            var tail = text.AsSpan(i, stop - i);
            if (tail is "s" && digits == 4 && value % 10 == 0)
                return (DateWord.Decade, stop);
            return tail is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" ? (DateWord.Ordinal, stop)
                : (DateWord.Figure, stop);
        }

        return i + 1 < end && text[i] is '\'' or '’' && text[i + 1] == 's' && digits == 4 && value % 10 == 0
            && !(i + 2 < end && char.IsLetter(text[i + 2]))
            && i - digits > 3 && text.AsSpan(i - digits - 4, 4) is "the " or "The "
            ? (DateWord.Decade, i + 2)
            : (DateWord.Number, i);
    }

    private static int SkipFigure(string text, int i, int end)
    {
        while (i < end && (char.IsAsciiDigit(text[i]) || (text[i] is ',' or '.' or ':' && i + 1 < end && char.IsAsciiDigit(text[i + 1]))))
            i++;
        return i;
    }

    private static bool IsDigits(string text, int at, int count, int end)
    {
        if (at + count > end)
            return false;
        return !text.AsSpan(at, count).ContainsAnyExceptInRange('0', '9');
    }

    private void Add(DateToken token) => tokens.Add(token);
}
