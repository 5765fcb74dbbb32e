using LiteDB;
using NodaTime;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Packing;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Questions;

namespace StudyBot.LiteDb.Quizzes;

/// <inheritdoc/>
internal sealed class LiteQuestionBank : IQuestionBank
{
    /// <summary>In a row that a ruling on a post wrote.</summary>
    private const string ByRuling = "ruled";

    private readonly SingleWriter writer;
    private readonly StoreReader reader;
    private readonly GroupChanges changes = new();
    private readonly QuestionSets sets = new();
    private readonly GroupValues<GroupQuestions> remembered;

    public LiteQuestionBank(SingleWriter writer, StoreReader reader)
    {
        this.writer = writer;
        this.reader = reader;
        remembered = new(reader, changes, Read);
    }

    public async Task<GroupQuestions> ReadAsync(GroupId group, CancellationToken cancellationToken)
    {
        if (remembered.Find(group) is { } known)
        {
            return known;
        }

        // Unpacked outside of the read below, which holds commits up, and held until it is over.
        var prepared = await PrepareAsync(group, cancellationToken);
        var read = await remembered.ReadAsync(group, cancellationToken);
        GC.KeepAlive(prepared);
        return read;
    }

    public async Task FillAsync(GroupId group, string print, IReadOnlyList<Question> questions, CancellationToken cancellationToken)
    {
        var parts = QuestionPack.Pack(questions);
        await PointAsync(
            group,
            print,
            questions,
            session =>
            {
                if (!QuestionSets.Has(session, print))
                {
                    writer.RequireSpace(parts.Sum(part => (long)part.Length) * SourceAddition.WrittenTwice);
                    QuestionSets.Insert(session, print, parts);
                }

                return true;
            },
            cancellationToken);
    }

    public async Task<bool> ShareAsync(GroupId group, string print, CancellationToken cancellationToken)
    {
        var known = sets.FindUnpacked(print);
        var parts = await reader.ReadAsync(view => !QuestionSets.Has(view, print) ? null : known is null ? QuestionSets.ReadParts(view, print) : [], cancellationToken);
        return parts is not null
            && await PointAsync(group, print, known ?? sets.Remember(print, QuestionPack.Unpack(parts)), session => QuestionSets.Has(session, print), cancellationToken);
    }

    public async Task<bool> RuleAsync(RulingChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var isKnown = (await ReadAsync(change.Group, cancellationToken)).Find(change.Question) is not null;
        return await writer.WriteAsync(session => Rule(session, change, isKnown), cancellationToken);
    }

    /// <summary>With the group's other rows; what nobody points to any more goes too.</summary>
    internal void Erase(WriteSession session, GroupId group)
    {
        session.DeleteBy(Collections.Rulings, "g", group.Value);
        var print = PrintOf(session, group);
        if (session.Delete(Collections.Banks, Keys.Of(group.Value)) && print is not null)
        {
            QuestionSets.DeleteUnused(session, print);
        }

        session.OnCommit(() =>
        {
            changes.Raise(group);
            remembered.Forget(group);
        });
    }

    /// <summary>
    /// What a ruling on a post makes of its question, whether the group has it now or not. A moderator's own word on the question that retired it stays; one
    /// that the ruling before retired is approved where it stands after all.
    /// </summary>
    internal void Follow(WriteSession session, GroupId group, QuestionId question, DisputeRuling ruling)
    {
        var before = session.Find(Collections.Rulings, QuizKeys.Ruling(group, question));
        var isSound = ruling.Verdict is Verdict.Stands;
        var wasRetiredByRuling = before is not null && before[ByRuling].IsBoolean;
        if (before is null ? isSound : isSound ? !wasRetiredByRuling : !before["approved"].AsBoolean)
        {
            return;
        }

        var row = RowOf(group, question, new QuestionRuling(isSound, ruling.By, ruling.At));
        if (!isSound)
        {
            row[ByRuling] = true;
        }

        session.Put(Collections.Rulings, row);
        session.OnCommit(() => changes.Raise(group));
    }

    private bool Rule(WriteSession session, RulingChange change, bool isKnown)
    {
        var deed = $"rule {change.Question}";
        if (Effects.DeedOf(session, change.Effect) is { } done)
        {
            return done == deed && isKnown;
        }

        var before = session.Find(Collections.Rulings, QuizKeys.Ruling(change.Group, change.Question));
        if (!isKnown || QuestionRuling.PrintOf(before is null ? null : ReadRuling(before)) != change.Seen)
        {
            return false;
        }

        Effects.TryMark(session, change.Effect, deed);
        var ruling = change.Ruling;
        session.Put(Collections.Rulings, RowOf(change.Group, change.Question, ruling));
        var action = ruling.IsApproved ? "question.approved" : "question.retired";
        AuditRow.Write(session, new AuditLine(change.Group, ruling.By, ruling.At, action, change.Question.Value, null));
        session.OnCommit(() => changes.Raise(change.Group));
        return true;
    }

    /// <summary>
    /// Gives the group a set. Which questions keep an id of before is worked out outside of the write, where many take long, and once more where the group got
    /// other questions meanwhile; it is written with the set.
    /// </summary>
    /// <param name="hold">Whether the set is there, in the same write.</param>
    private async Task<bool> PointAsync(
        GroupId group, string print, IReadOnlyList<Question> questions, Func<WriteSession, bool> hold, CancellationToken cancellationToken)
    {
        while (true)
        {
            var earlier = await ReadAsync(group, cancellationToken);
            var row = BankRow.Of(group, print, earlier.Carried.Follow(earlier.Set, questions));
            var isPointed = await writer.WriteAsync(
                session => BankRow.IsOf(BankRow.Find(session, group), group, earlier) ? hold(session) && Point(session, group, row) : (bool?)null, cancellationToken);
            if (isPointed is { } done)
            {
                return done;
            }
        }
    }

    private bool Point(WriteSession session, GroupId group, BsonDocument row)
    {
        var before = PrintOf(session, group);
        session.Put(Collections.Banks, row);
        if (before is not null && before != BankRow.PrintOf(row))
        {
            QuestionSets.DeleteUnused(session, before);
        }

        session.OnCommit(() => changes.Raise(group));
        return true;
    }

    private async Task<IReadOnlyList<Question>?> PrepareAsync(GroupId group, CancellationToken cancellationToken)
    {
        var (print, parts) = await reader.ReadAsync(
            view => PrintOf(view, group) is { } known
                ? (known, sets.FindUnpacked(known) is null ? QuestionSets.ReadParts(view, known) : null)
                : (null, (IReadOnlyList<byte[]>?)null),
            cancellationToken);
        return print is not null && parts is not null ? sets.Remember(print, QuestionPack.Unpack(parts)) : null;
    }

    private GroupQuestions Read(StoreView view, GroupId group)
    {
        if (BankRow.Find(view, group) is not { } row || BankRow.PrintOf(row) is not { } print)
        {
            return GroupQuestions.None;
        }

        var carried = BankRow.ReadCarried(row);
        var questions = carried.Apply(sets.FindUnpacked(print) ?? sets.Remember(print, QuestionPack.Unpack(QuestionSets.ReadParts(view, print))));
        var rulings = view.FindBy(Collections.Rulings, "g", group.Value).ToDictionary(ruling => new QuestionId(ruling["q"].AsString), ReadRuling);
        return new GroupQuestions(print, questions, [.. questions.Select(question => new BankedQuestion(question, rulings.GetValueOrDefault(question.Id)))]) { Carried = carried };
    }

    private static BsonDocument RowOf(GroupId group, QuestionId question, QuestionRuling ruling) => new()
    {
        ["_id"] = QuizKeys.Ruling(group, question),
        ["g"] = group.Value,
        ["q"] = question.Value,
        ["approved"] = ruling.IsApproved,
        ["by"] = ruling.By.Value,
        ["at"] = ruling.At.ToUnixTimeTicks(),
    };

    private static QuestionRuling ReadRuling(BsonDocument row) =>
        new(row["approved"].AsBoolean, new MemberId(row["by"].AsString), Instant.FromUnixTimeTicks(row["at"].AsInt64));

    private static string? PrintOf(StoreView view, GroupId group) => BankRow.PrintOf(BankRow.Find(view, group));
}
