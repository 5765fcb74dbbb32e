using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Bank;

/// <summary>
/// Under which ids a group knows its questions. An id is made of facts, and theirs of their document's content: when a document is replaced, or read otherwise, the same
/// question is made under another id. It keeps the first, so that whatever is kept by it (rulings, when it was asked, what members remember) needs no change.
/// </summary>
/// <param name="Known">The id that a question is known by, for those of the group's set that were made under another.</param>
/// <param name="Left">Questions that went, the last first: they may come back in another text.</param>
public sealed record CarriedIds(IReadOnlyDictionary<QuestionId, QuestionId> Known, IReadOnlyList<LeftQuestion> Left)
{
    public static readonly CarriedIds None = new(new Dictionary<QuestionId, QuestionId>(), []);

    /// <summary>So many that went are remembered: those of several long documents.</summary>
    private const int MostLeft = 2000;

    /// <summary>The questions as the group knows them: the same object where all have their own ids.</summary>
    /// <param name="made">With the ids that they were made under.</param>
    public IReadOnlyList<Question> Apply(IReadOnlyList<Question> made)
    {
        ArgumentNullException.ThrowIfNull(made);
        return Known.Count == 0 ? made : [.. made.Select(question => Known.TryGetValue(question.Id, out var known) ? question with { Id = known } : question)];
    }

    /// <summary>What holds when another set takes the place of the group's. No two questions of a set get the same id.</summary>
    /// <param name="earlier">The questions so far, as the group knows them.</param>
    /// <param name="made">Those from now on, with the ids that they were made under.</param>
    public CarriedIds Follow(IReadOnlyList<Question> earlier, IReadOnlyList<Question> made)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(made);
        var own = made.Select(question => question.Id).ToHashSet();
        var before = earlier.Select(question => question.Id).Concat(Left.Select(left => left.Id)).ToHashSet();
        var known = Known.Where(pair => own.Contains(pair.Key) && !own.Contains(pair.Value)).ToDictionary();
        var isNew = made.ToLookup(question => !known.ContainsKey(question.Id) && !before.Contains(question.Id));
        var stayed = isNew[false].Select(question => known.GetValueOrDefault(question.Id, question.Id)).ToHashSet();

        List<LeftQuestion> left =
        [
            .. earlier.Where(question => !stayed.Contains(question.Id)).Select(question => new LeftQuestion(QuestionWords.Of(question), question.Id)),
            .. Left.Where(gone => !stayed.Contains(gone.Id)),
        ];
        var comeBack = new HashSet<QuestionId>();
        var byWords = left.GroupBy(gone => gone.Words, StringComparer.Ordinal).ToDictionary(same => same.Key, same => new Queue<QuestionId>(same.Select(gone => gone.Id)), StringComparer.Ordinal);
        foreach (var question in byWords.Count == 0 ? [] : isNew[true])
        {
            if (byWords.TryGetValue(QuestionWords.Of(question), out var same) && same.TryDequeue(out var id))
            {
                known[question.Id] = id;
                comeBack.Add(id);
            }
        }

        return known.Count == 0 && left.Count == 0 ? None : new CarriedIds(known, [.. left.Where(gone => !comeBack.Contains(gone.Id)).Take(MostLeft)]);
    }
}
