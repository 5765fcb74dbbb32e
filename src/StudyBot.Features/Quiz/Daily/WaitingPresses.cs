using System.Collections.Concurrent;
using StudyBot.Chat.Platforms;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>
/// Presses that came before a question closes and are not written yet: they wait behind others, or a process that ended has left them. What counts is when
/// they came, so the close waits for them.
/// </summary>
internal sealed class WaitingPresses(QuizPlatforms platforms)
{
    /// <summary>A minute or so, by the pauses between the tries: what is not written by then never will be.</summary>
    private const int MostWaits = 4;

    private readonly ConcurrentDictionary<PostId, int> waits = [];

    /// <returns>False where nothing is waited for, or not any longer.</returns>
    public async Task<bool> IsToWaitAsync(QuizPost post, CancellationToken cancellationToken)
    {
        if (await IsAnyAsync(post, cancellationToken).ConfigureAwait(false) && waits.AddOrUpdate(post.Id, 1, (_, before) => before + 1) <= MostWaits)
        {
            return true;
        }

        waits.TryRemove(post.Id, out _);
        return false;
    }

    private async Task<bool> IsAnyAsync(QuizPost post, CancellationToken cancellationToken)
    {
        var space = QuizPlaces.Read(post.Place).Space;
        foreach (var kept in await platforms.ListUnfinishedAsync(cancellationToken).ConfigureAwait(false))
        {
            if (kept.Space == space
                && ChatEventJson.Read(kept.Payload, NoFileAsync) is ButtonPressed press
                && press.At.Received < post.Closes
                && await platforms.ArgumentsOfAsync(press.Id, space, QuizActions.Answer, cancellationToken).ConfigureAwait(false) is [var id, ..]
                && id == post.Id.Value)
            {
                return true;
            }
        }

        return false;
    }

    private static Task<ReadOnlyMemory<byte>> NoFileAsync(string handle, CancellationToken cancellationToken) =>
        throw new FileNotFoundException("A press brings no file.");
}
