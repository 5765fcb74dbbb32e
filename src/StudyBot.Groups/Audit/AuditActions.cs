using System.Collections.Immutable;

namespace StudyBot.Groups.Audit;

/// <summary>Every <see cref="AuditLine.Action"/> that is written: stable words, a thing and what was done to it. Whoever writes another one adds it.</summary>
public static class AuditActions
{
    public static ImmutableArray<string> All { get; } =
    [
        "answers.corrected",
        "audit.exported",
        "dispute.ruled",
        "fact.approved",
        "fact.edited",
        "fact.hidden",
        "fact.restored",
        "question.approved",
        "question.retired",
        "questions.exported",
        "quiz.paused",
        "quiz.posted",
        "quiz.resumed",
        "quiz.scheduled",
        "quiz.withdrawn",
        "report.closed",
        "right.allowed",
        "right.denied",
        "setting.cleared",
        "setting.set",
        "source.added",
        "source.approved",
        "source.declined",
        "source.downloaded",
        "source.hidden",
        "source.reindexed",
        "source.removed",
        "source.renamed",
        "source.replaced",
        "source.restated",
        "source.restored",
    ];
}
