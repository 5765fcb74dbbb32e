using System.Collections.Concurrent;
using LiteDB;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Questions;

namespace StudyBot.LiteDb.Quizzes;

/// <summary>
/// Sets of questions by their print, each kept as long as a group's bank points to it, on disk once and, while anybody holds it, in memory once. Indexed
/// in <see cref="Collections.Banks"/>: <c>print</c>.
/// </summary>
internal sealed class QuestionSets
{
    private readonly ConcurrentDictionary<string, WeakReference<IReadOnlyList<Question>>> unpacked = new(StringComparer.Ordinal);

    public IReadOnlyList<Question>? FindUnpacked(string print) =>
        unpacked.TryGetValue(print, out var reference) && reference.TryGetTarget(out var questions) ? questions : null;

    public IReadOnlyList<Question> Remember(string print, IReadOnlyList<Question> questions)
    {
        foreach (var (gone, _) in unpacked.Where(kept => !kept.Value.TryGetTarget(out _)))
        {
            unpacked.TryRemove(gone, out _);
        }

        unpacked[print] = new(questions);
        return questions;
    }

    public static bool Has(StoreView view, string print) => view.Find(Collections.QuestionSets, Keys.Of(print)) is not null;

    public static IReadOnlyList<byte[]> ReadParts(StoreView view, string print)
    {
        var row = view.Find(Collections.QuestionSets, Keys.Of(print)) ?? throw new InvalidDataException($"The set of questions {print} is not there.");
        return
        [
            .. Enumerable.Range(0, row["parts"].AsInt32)
                .Select(number => view.Find(Collections.QuestionParts, QuizKeys.Part(print, number))?["b"].AsBinary
                    ?? throw new InvalidDataException($"A part of the set of questions {print} is not there.")),
        ];
    }

    public static void Insert(WriteSession session, string print, IReadOnlyList<byte[]> parts)
    {
        session.Insert(Collections.QuestionSets, new BsonDocument { ["_id"] = Keys.Of(print), ["parts"] = parts.Count });
        for (var number = 0; number < parts.Count; number++)
        {
            session.Insert(Collections.QuestionParts, new BsonDocument { ["_id"] = QuizKeys.Part(print, number), ["b"] = parts[number] });
        }
    }

    /// <summary>After the bank's row changed or went.</summary>
    public static void DeleteUnused(WriteSession session, string print)
    {
        if (session.Has(Collections.Banks, "print", print) || session.Find(Collections.QuestionSets, Keys.Of(print)) is not { } row)
        {
            return;
        }

        for (var number = 0; number < row["parts"].AsInt32; number++)
        {
            session.Delete(Collections.QuestionParts, QuizKeys.Part(print, number));
        }

        session.Delete(Collections.QuestionSets, row["_id"]);
    }
}
