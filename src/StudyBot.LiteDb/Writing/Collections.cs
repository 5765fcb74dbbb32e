using LiteDB;

namespace StudyBot.LiteDb.Writing;

/// <summary>Every collection and index of the database; all are made at start.</summary>
internal static class Collections
{
    public const string Store = "store";
    public const string Sources = "sources";
    public const string Parts = "parts";
    public const string Overlays = "overlays";
    public const string Hidden = "hidden";
    public const string Aside = "asidesources";
    public const string AsideOverlays = "asideoverlays";
    public const string Held = "helddocuments";
    public const string Offered = "offered";
    public const string Settings = "settings";
    public const string Audit = "audit";
    public const string Grants = "grants";
    public const string Spaces = "spaces";
    public const string Deliveries = "deliveries";
    public const string Buttons = "buttons";
    public const string Values = "platformvalues";
    public const string QuestionSets = "questionsets";
    public const string QuestionParts = "questionparts";
    public const string Banks = "questionbanks";
    public const string Rulings = "questionrulings";
    public const string Schedules = "quizschedules";
    public const string Posts = "quizposts";
    public const string Answers = "quizanswers";
    public const string Members = "quizmembers";
    public const string Reviews = "quizreviews";
    public const string Disputes = "quizdisputes";
    public const string Reminders = "quizreminders";
    public const string Approvals = "factapprovals";
    public const string Reports = "factreports";

    /// <summary>Collection and indexed fields. A field is named the same in its index.</summary>
    public static readonly IReadOnlyList<(string Name, string[] Indexes)> All =
    [
        (Sources, ["g", "h", "v"]),
        (Parts, []),
        (Overlays, ["g", "s"]),
        (Hidden, ["g"]),
        (Aside, ["g", "h", "until"]),
        (AsideOverlays, ["g", "s"]),
        (Held, ["g", "h", "until"]),
        (Offered, []),
        (Settings, []),
        (Audit, ["g"]),
        (Grants, ["g"]),
        (Spaces, ["g"]),
        (Deliveries, ["sp", "open", "at"]),
        (Buttons, ["g", "sp", "at", "allowed"]),
        (Values, []),
        (QuestionSets, []),
        (QuestionParts, []),
        (Banks, ["print"]),
        (Rulings, ["g"]),
        (Schedules, []),
        (Posts, ["g", "open", "og"]),
        (Answers, ["g", "p", "gm"]),
        (Members, ["g"]),
        (Reviews, ["g", "gm"]),
        (Disputes, ["g", "p", "gm", "tell"]),
        (Reminders, ["g"]),
        (Approvals, ["g", "s"]),
        (Reports, ["g", "s", "tell"]),
    ];

    /// <summary>The lines of a group's audit trail in the order in which they were written. It is computed, so that rows of before it was there are in it too.</summary>
    public const string AuditOrder = "$.g+'/'+FORMAT($._id,'D19')";

    /// <summary>LiteDB makes a collection with its first document; this makes those that have none yet.</summary>
    public static void Ensure(LiteDatabase database)
    {
        var there = database.GetCollectionNames().ToHashSet(StringComparer.Ordinal);
        foreach (var (name, indexes) in All)
        {
            var collection = database.GetCollection(name);
            if (!there.Contains(name))
            {
                collection.Insert(new BsonDocument { ["_id"] = "-" });
                collection.Delete("-");
            }

            foreach (var field in indexes)
            {
                collection.EnsureIndex(field, field);
            }
        }

        database.GetCollection(Audit).EnsureIndex("gn", AuditOrder);
    }
}
