using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Quizzes.Posts;

/// <param name="Source">The one that took a text's place; it stands in the group's audit trail.</param>
/// <param name="Posts">Those whose sentences it does not have.</param>
public sealed record NewCorrections(SourceId Source, IReadOnlyList<PostId> Posts, MemberId By, Instant At, EffectId Effect)
{
    public GroupId Group => Source.Group;
}
