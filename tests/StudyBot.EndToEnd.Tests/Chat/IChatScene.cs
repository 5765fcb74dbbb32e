namespace StudyBot.EndToEnd.Tests.Chat;

/// <summary>
/// The real program at a fake server of some platform, with one study group in it, and what its members can do there. A scene says nothing of the platform, so
/// that it is played on each of them.
/// </summary>
public interface IChatScene
{
    /// <summary>Runs a command and waits for its card.</summary>
    Task<ShownCard> AskAsync(Who who, string command, params (string Name, string Value)[] options);

    /// <summary>Runs a command without waiting.</summary>
    Task<Func<Task<ShownCard>>> BeginAsync(Who who, string command, params (string Name, string Value)[] options);

    /// <summary>Presses a button and waits for the answer, or for the change of its card.</summary>
    Task<ShownCard> PressAsync(Who who, ShownCard card, string label);

    /// <summary>Chooses one of several, whether they are buttons or stand in a menu.</summary>
    Task<ShownCard> ChooseAsync(Who who, ShownCard card, string label);

    /// <summary>What is offered for a name of which this was typed.</summary>
    Task<IReadOnlyList<string>> OfferAsync(Who who, string command, string parameter, string typed);

    /// <summary>A press with an id that need not stand anywhere.</summary>
    Task<ShownCard> ForgeAsync(Who who, ShownCard card, string id);

    /// <summary>Opens a form by a button, fills its fields by their place, and sends it; null leaves one as it is.</summary>
    Task<SentForm> FillAsync(Who who, ShownCard card, string label, params string?[] typed);

    /// <summary>Hands in a file, on the platform's own way.</summary>
    Task<ShownCard> AddFileAsync(Who who, string name, byte[] bytes);

    /// <summary>The same, without waiting for what comes of it.</summary>
    Task<Func<Task<ShownCard>>> BeginToAddFileAsync(Who who, string name, byte[] bytes);

    /// <summary>Files come only after this.</summary>
    void HoldFiles(Task release);

    /// <summary>Uses the menu of a message that somebody wrote.</summary>
    Task<ShownCard> UseMenuAsync(Who who, string entry, string written);

    /// <summary>Gets a document's file back.</summary>
    Task<byte[]> DownloadAsync(Who who, string name);

    /// <summary>Ends the program in order and starts it again.</summary>
    Task RestartAsync();

    /// <summary>SIGKILL.</summary>
    Task KillAsync();

    /// <summary>Starts the program from what lies there.</summary>
    Task StartAsync();

    /// <summary>What every scene ends with: nothing that the platform does not bear, no secrets and no names in what was logged.</summary>
    void AssertGoodManners();
}
