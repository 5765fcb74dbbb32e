using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Disputes;

namespace StudyBot.LiteDb.Quizzes;

/// <summary>The texts that a source took the place of and that its group does not read any more.</summary>
internal static class TextsBefore
{
    /// <param name="given">As the source gives it; null where that is no longer so.</param>
    public static EarlierTexts? Of(StoreView view, GroupId group, SourceRow source, Fact? given) =>
        given is null ? null : EarlierTexts.Of(source.Id, source.Summary.Replaced, given, text => VisibleSources.Find(view, group, text) is not null);
}
