using StudyBot.Chat.Cards;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup.Asking;

namespace StudyBot.Features.Ask;

/// <summary>A sentence exactly as its source has it, with the short answer marked inside it.</summary>
public static class AnswerText
{
    // A longer sentence is cut visibly, around the answer where there is one.
    private const int Longest = 700;
    private const int BeforeAnswer = 300;

    public static RichText Of(FoundPassage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var sentence = passage.Sentence;
        if (passage.Answer is not { Length: > 0 } answer || !sentence.Span.Contains(answer))
        {
            return CardText.Cut(CardText.OneLine(sentence.Text), Longest);
        }

        var (from, to) = (answer.Start - sentence.Span.Start, answer.End - sentence.Span.Start);
        var before = OneLine(sentence.Text[..from]);
        var after = OneLine(sentence.Text[to..]);
        var marked = CardText.Cut(CardText.OneLine(sentence.Text[from..to]), Longest - BeforeAnswer);
        if (before.Length + marked.Length + after.Length > Longest)
        {
            before = CutStart(before);
            after = CardText.Cut(after, Math.Max(2, Longest - before.Length - marked.Length));
        }

        return RichText.Of([.. new[] { new TextRun(before), new TextRun(marked, TextStyles.Marked), new TextRun(after) }.Where(run => run.Text.Length > 0)]);
    }

    private static string CutStart(string text)
    {
        if (text.Length <= BeforeAnswer)
        {
            return text;
        }

        var start = text.IndexOf(' ', text.Length - BeforeAnswer) is var gap && gap >= 0 && gap < text.Length - 1 ? gap + 1 : text.Length - BeforeAnswer;
        start += char.IsLowSurrogate(text[start]) ? 1 : 0;
        return $"…{text[start..]}";
    }

    // The spaces around the answer stay.
    private static string OneLine(string part)
    {
        var line = CardText.OneLine(part);
        return line.Length == 0
            ? part.Length > 0 ? " " : ""
            : $"{(char.IsWhiteSpace(part[0]) ? " " : "")}{line}{(char.IsWhiteSpace(part[^1]) ? " " : "")}";
    }
}
