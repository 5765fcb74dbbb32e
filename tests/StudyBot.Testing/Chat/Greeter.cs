using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;

namespace StudyBot.Testing.Chat;

/// <summary>Greets whoever joins, and keeps what it heard.</summary>
public sealed class Greeter : ISpaceListener
{
    private readonly TaskCompletionSource<SpaceId> departure = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public List<string> Heard { get; } = [];

    /// <summary>Whether it fails at whoever joins.</summary>
    public bool Failing { get; set; }

    public Task<SpaceId> Left => departure.Task;

    public Task<Card?> JoinedAsync(SpaceJoined joined, CancellationToken cancellationToken)
    {
        if (Failing)
        {
            throw new InvalidDataException("The greeter fails.");
        }

        Heard.Add($"joined {joined.Name}");
        return Task.FromResult<Card?>(Scripted.Said("Hello."));
    }

    public Task LeftAsync(SpaceLeft left, CancellationToken cancellationToken)
    {
        Heard.Add("left");
        departure.TrySetResult(left.At.Space!.Value);
        return Task.CompletedTask;
    }
}
