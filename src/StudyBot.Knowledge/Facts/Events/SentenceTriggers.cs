using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>
/// The events that the words of one sentence make, each word asked once of every rule; the first rule that sees one has it.
/// </summary>
internal sealed class SentenceTriggers
{
    private static readonly IEventRule[] Rules =
    [
        new ConflictRule(),
        new CallRule(),
        new MeetingNounRule(),
        new MeetingVerbRule(),
        new VisitRule(),
        new ProposalRule(),
        new SigningRule(),
        new StatementRule(),
        new ElectionRule(),
        new RelationsRule(),
        new PaperNounRule(),
        new CaptionRule(),
        new DeedNounRule(),
        new ActRule(),
    ];

    private readonly Dictionary<int, EventTrigger> byWord = [];

    public SentenceTriggers(SentenceView view)
    {
        var all = new List<EventTrigger>();
        var isReport = IsReport(view);
        for (var word = 0; word < view.Words.Count; word++)
        {
            if (view.Words[word].IsMark || (view.IsQuoted(word) && !isReport) || IsInName(view, word))
            {
                continue;
            }

            foreach (var rule in Rules)
            {
                if (rule.At(view, word) is { } trigger)
                {
                    if (Wording.IsWished(view, word) && (trigger.IsVerb || !PaperNounRule.IsDatedInName(view, word)))
                    {
                        break;
                    }

                    all.Add(trigger);
                    for (var i = trigger.First; i <= trigger.Last && !trigger.Yields; i++)
                    {
                        byWord[i] = trigger;
                    }

                    break;
                }
            }
        }

        All = all;
    }

    public IReadOnlyList<EventTrigger> All { get; }

    /// <summary>The event whose words hold this one; those that yield are none.</summary>
    public EventTrigger? At(int word) => byWord.GetValueOrDefault(word);

    /// <summary>
    /// A spokesman said: “The minister met his colleague in Oslo today.” Speech with a day that speaks of others only tells it as a report.
    /// </summary>
    private static bool IsReport(SentenceView view) =>
        view.Dates.Any(d => d.Mention.Value is { Precision: DatePrecision.Day })
        && !view.Words.Any(w => w.Lower is "i" or "we" or "you" or "our" or "my" or "us" or "me" or "your" or "mine" or "ours" or "i'm" or "we're"
            or "shall" or "?" or "!");

    /// <summary>Words of a person's role or name make no event: "Minister for Trade Negotiations".</summary>
    private static bool IsInName(SentenceView view, int word) => view.Has(word, WordMarks.InPersonName | WordMarks.InRole);
}
