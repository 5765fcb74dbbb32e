using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Asking;

namespace StudyBot.Features.Tests.Ask;

/// <summary>Gives the same sentence to every question, with a short answer inside it.</summary>
internal sealed class AnsweringFinder(SourceId source, Evidence sentence, string answer) : IPassageFinder
{
    public Task<PassagesFound> FindAsync(GroupId group, string question, SourceId? only, int atMost, CancellationToken cancellationToken)
    {
        var at = sentence.Span.Start + sentence.Text.IndexOf(answer, StringComparison.Ordinal);
        return Task.FromResult(new PassagesFound(false, [new FoundPassage(source, sentence, new TextSpan(at, answer.Length), 1)]));
    }

    public async Task<IReadOnlyList<FoundPassage>> FindNearestAsync(GroupId group, string words, int atMost, CancellationToken cancellationToken) =>
        (await FindAsync(group, words, null, atMost, cancellationToken)).Passages;
}
