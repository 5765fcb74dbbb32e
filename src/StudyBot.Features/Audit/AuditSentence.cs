using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Quiz;
using StudyBot.Features.Wording;
using StudyBot.Groups.Access;
using StudyBot.Groups.Audit;

namespace StudyBot.Features.Audit;

/// <summary>What was done, in words; what no words are known for is said as it is kept.</summary>
/// <param name="titles">Of the documents that the group sees now, by the hash of their content.</param>
/// <param name="holders">How a holder of rights is shown.</param>
internal sealed class AuditSentence(IReadOnlyDictionary<string, string> titles, Func<GrantHolder, TextRun> holders)
{
    private const int LongestTitle = 80;
    private const int LongestId = 24;
    private const int LongestDetail = 120;

    /// <summary>So much of a hash tells one document from another.</summary>
    private const int ShownOfHash = 12;

    public TextRun[] Of(AuditLine line) => line.Action switch
    {
        "setting.set" => [new("set "), Code(line.Subject), new(" to "), Value(line)],
        "setting.cleared" => [new("gave "), Code(line.Subject), new(" back to its default")],
        "right.allowed" => [new("let "), holders(new GrantHolder(line.Subject)), new($" {Detail(line)}")],
        "right.denied" => [new("took from "), holders(new GrantHolder(line.Subject)), new($" the right to {Detail(line)}")],
        "quiz.scheduled" => [new($"set the daily question to {Detail(line)}")],
        "quiz.paused" => [new("paused the daily question")],
        "quiz.resumed" => [new("resumed the daily question")],
        "quiz.posted" => [new("had a question posted")],
        "quiz.withdrawn" => [new("withdrew an open question by that")],
        "question.approved" => [new("approved the question "), Code(line.Subject)],
        "question.retired" => [new("retired the question "), Code(line.Subject)],
        "questions.exported" => [new($"took the questions along ({line.Subject})")],
        "audit.exported" => [new("took this trail along")],
        "source.added" => [new("added "), .. Source(line.Subject)],
        "source.declined" => [new("let go, before it was added, of "), .. Source(line.Subject)],
        "source.removed" => [new("took away "), .. Source(line.Subject)],
        "source.restored" => [new("brought back "), .. Source(line.Subject)],
        "source.downloaded" => [new("took along the file of "), .. Source(line.Subject)],
        "source.renamed" => [new("renamed "), .. Source(line.Subject)],
        "source.replaced" => [new("replaced "), .. Source(line.Subject)],
        "answers.corrected" => [new($"marked {Detail(line)} earlier answers as corrected, after replacing the text of "), .. Source(line.Subject)],
        "source.reindexed" => [new("had facts taken anew from "), .. Source(line.Subject)],
        "source.hidden" => [new("took away, of the library, "), .. Source(line.Subject)],
        "source.restated" => [new("corrected what is said of "), .. Source(line.Subject)],
        "source.approved" => [new("approved all facts of "), .. Source(line.Subject)],
        "fact.approved" => [new("approved "), .. Fact(line)],
        "fact.hidden" => [new("hid "), .. Fact(line)],
        "fact.edited" => [new("corrected "), .. Fact(line)],
        "fact.restored" => [new("showed again "), .. Fact(line)],
        "report.closed" => [new("closed a report on "), .. Source(SourceIn(line.Subject))],
        "dispute.ruled" => [new($"ruled on a disputed question: {Detail(line)}")],
        _ when line.Action.StartsWith("source.", StringComparison.Ordinal) => [Words(line), .. Source(line.Subject), .. More(line)],
        _ => [Words(line), Code(CardText.Cut(CardText.OneLine(line.Subject), LongestId)), .. More(line)],
    };

    private static TextRun Value(AuditLine line) => line.Subject == QuizSettings.ModeratorsChannel.Key && line.Detail is { } channel
        ? new TextRun($"#{Detail(line)}", TextStyles.Bold) { Channel = new ChannelId(channel) }
        : new TextRun(Detail(line), TextStyles.Bold);

    // "question.approved": "question approved: ".
    private static TextRun Words(AuditLine line) => new($"{line.Action.Replace('.', ' ')}: ");

    private static TextRun[] More(AuditLine line) => line.Detail is null ? [] : [new($" ({Detail(line)})")];

    // "group/hash/event/120": kind and place of a fact, whose words are not kept.
    private TextRun[] Fact(AuditLine line) =>
    [
        new($"a fact ({line.Subject.Split('/').ElementAtOrDefault(2) ?? "?"}) of "), .. Source(SourceIn(line.Subject)), .. More(line),
    ];

    private static string SourceIn(string subject) => subject.Split('/').ElementAtOrDefault(1) ?? subject;

    /// <param name="subject">The hash, alone or behind its group.</param>
    private TextRun[] Source(string subject)
    {
        var hash = subject[(subject.LastIndexOf('/') + 1)..];
        return titles.TryGetValue(hash, out var title)
            ? [new($"“{CardText.Cut(CardText.OneLine(title), LongestTitle)}”")]
            : [new("a document that is not here now, "), Code(hash.Length > ShownOfHash ? hash[..ShownOfHash] : hash)];
    }

    private static TextRun Code(string text) => new(CardText.Cut(CardText.OneLine(text), LongestDetail), TextStyles.Code);

    private static string Detail(AuditLine line) => CardText.Cut(CardText.OneLine(line.Detail ?? ""), LongestDetail);
}
