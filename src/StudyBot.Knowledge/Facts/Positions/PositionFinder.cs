using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions.People;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>Who holds what: who supports, opposes, claims, demands, believes, and how somebody judged an event.</summary>
internal sealed class PositionFinder(SourceId source, Document document, FactIds ids, IReadOnlyList<PersonEntry> people, NamesInText names)
{
    /// <summary>A longer sentence is no sentence; nobody could read its evidence either.</summary>
    private const int LongestSentence = 250;

    /// <summary>An event is judged where it stands so near behind the verb.</summary>
    private const int EventReach = 7;

    public IEnumerable<PositionFact> Find(EventsFound events, CancellationToken cancellationToken)
    {
        var scene = new HolderScene(people, names);
        var holders = new HolderReader(names, scene);
        var subjects = new SubjectFinder(holders);
        var verbs = new AttitudeVerbRule(subjects);
        var adjectives = new AttitudeAdjectiveRule(subjects);
        var stances = new StanceRule(holders);
        var speaker = Speaker.Of(document, events.Readings.Select(r => r.View));
        var firstPerson = new FirstPersonRule(speaker);
        var author = new AuthorJudgementRule(speaker);
        var block = -1;
        var isJudged = false;
        foreach (var reading in events.Readings)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var view = reading.View;
            if (view.Sentence.Block.Number != block)
            {
                (block, isJudged) = (view.Sentence.Block.Number, false);
                scene.NewBlock();
            }

            if (view.Sentence.Block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || view.Words.Count is < 4 or > LongestSentence)
            {
                continue;
            }

            PositionDraft? latest = null;
            var judged = false;
            if (!view.Words[^1].Is("?") && !IsBroken(view))
            {
                var told = events.References.In(view.Sentence.Index).ToList();
                for (var word = 1; word < view.Words.Count; word++)
                {
                    if (view.IsQuoted(word) || view.Words[word].IsMark)
                    {
                        continue;
                    }

                    var draft = verbs.At(reading, word) ?? adjectives.At(reading, word) ?? stances.At(reading, word)
                        ?? firstPerson.At(reading, word)
                        ?? author.At(reading, word, told, events.References.Focus, isJudged);
                    if (draft is null || (latest is not null && draft.First <= latest.Last && draft.Who.Value == latest.Who.Value))
                    {
                        continue;
                    }

                    judged |= draft.Rule == "position.author";
                    latest = draft;
                    yield return Make(draft, word, told, events.References.Focus);
                }
            }

            isJudged = judged;
            scene.Add(view, latest?.Holder);
        }
    }

    /// <summary>A paragraph's sentence without its stop was broken off: what it says is not all.</summary>
    private static bool IsBroken(SentenceView view) =>
        view.Sentence.Block.Kind is BlockKind.Paragraph && (!view.Words[^1].IsMark || view.Words[^1].Lower is "," or ":" or "—" or "(");

    private PositionFact Make(PositionDraft draft, int word, List<(int Word, EventGroup Group)> told, EventGroup? focus)
    {
        var view = draft.View;
        var words = view.TextOf(draft.First, draft.Last);
        var (from, to) = draft.IsJudgement ? (draft.SubjectFirst, draft.Last) : (word + 1, word + EventReach);
        FactId? judged = told.Where(t => t.Word >= from && t.Word <= to
            && t.Word <= draft.Last).Select(t => (FactId?)t.Group.Id).FirstOrDefault()
            ?? (draft.Rule == "position.author" ? focus?.Id : null);
        return new PositionFact(
            ids.Next("position", view.Evidence, KeyText.Of($"{draft.Who.Value} {draft.Lemma}")),
                source, view.Evidence, [], draft.Rule, draft.Confidence, draft.Who,
            new Cited<string>(words, words, view.Evidence), PositionTopics.Of(view, draft.First, draft.Last, names), judged);
    }
}
