using StudyBot.Chat.Cards;
using StudyBot.Terminal.Screens;

namespace StudyBot.Terminal.Tests.Sessions;

/// <summary>A screen that only remembers.</summary>
internal sealed class RecordedScreen : IScreen
{
    private readonly Lock gate = new();
    private readonly List<string> progress = [];
    private TaskCompletionSource said = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public List<Card> Shown { get; } = [];

    public List<string> Told { get; } = [];

    public IReadOnlyList<string> Progress
    {
        get
        {
            lock (gate)
            {
                return [.. progress];
            }
        }
    }

    public void Show(Card card) => Shown.Add(card);

    public void ShowProgress(string text, double? share) => Say(text);

    public void ClearProgress() => Say("");

    public void Tell(string sentence) => Told.Add(sentence);

    /// <summary>Lets time go by until so many lines of progress were shown.</summary>
    public async Task ProgressSeenAsync(int times, Action goOn, CancellationToken cancellationToken)
    {
        for (var seen = 0; seen < times; seen++)
        {
            Task next;
            lock (gate)
            {
                next = said.Task;
            }

            goOn();
            await next.WaitAsync(cancellationToken);
        }
    }

    private void Say(string text)
    {
        lock (gate)
        {
            progress.Add(text);
            if (text.Length > 0)
            {
                said.TrySetResult();
                said = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }
}
