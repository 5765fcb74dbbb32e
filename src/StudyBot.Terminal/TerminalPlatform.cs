using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Terminal.Lines;
using StudyBot.Terminal.Screens;
using StudyBot.Terminal.Sessions;

namespace StudyBot.Terminal;

/// <summary>The same chat as everywhere, in a console or through a pipe: one space, one member, who owns it.</summary>
public sealed class TerminalPlatform : IChatPlatform
{
    private readonly TerminalSession session;
    private readonly ChatMember self;

    /// <param name="isInteractive">Somebody sits there: they are greeted, and Ctrl-C cancels what runs before it ends the chat.</param>
    /// <param name="width">Columns of the terminal.</param>
    public TerminalPlatform(
        ILineReader lines, IScreen screen, IGreeting greeting, ChatMember member, TimeProvider time, bool isInteractive, Func<int> width)
    {
        self = member;
        session = new TerminalSession(lines, screen, greeting, member, time, isInteractive, width);
    }

    public string Name => "terminal";

    public PlatformCapabilities Capabilities { get; } = new(
        HasCompletion: false,
        HasForms: true,
        HasFilesIn: true,
        HasFilesOut: true,
        HasMessageCommands: false,
        HasPrivateAnswers: true,
        ArePublicAnswersUsual: true);

    /// <summary>Ends when the member leaves or the input ends.</summary>
    public Task<PlatformEnd> RunAsync(IRouter router, CancellationToken cancellationToken) => session.RunAsync(new TakenBack(router, cancellationToken), cancellationToken);

    /// <summary>Ctrl-C: cancels what runs, or asks for a second one. False where the chat must be left.</summary>
    public bool Interrupt() => session.Interrupt();

    public Task<PostOutcome> PostAsync(SpaceId space, ChannelId channel, Card card, CancellationToken cancellationToken) => Show(card);

    public Task<PostOutcome> EditAsync(MessageRef message, Card card, CancellationToken cancellationToken) => Show(card);

    public Task<PostOutcome> SendDirectAsync(SpaceId space, UserId member, Card card, CancellationToken cancellationToken) => Show(card);

    public Task<ReadOnlyMemory<byte>> FetchFileAsync(string handle, CancellationToken cancellationToken) => LocalFile.ReadAsync(handle, cancellationToken);

    /// <summary>Who asked before a restart is not there to read the answer.</summary>
    public IResponder? ResumeResponder(ChatEvent chatEvent) => null;

    public Task<string?> FindNameAsync(SpaceId space, UserId member, CancellationToken cancellationToken) =>
        Task.FromResult(member == self.Id ? self.Name : null);

    /// <summary>Nothing stands on the screen of a terminal that was closed: what may have been shown before is shown again.</summary>
    public Task<OwnPosts> ReadOwnPostsAsync(SpaceId space, ChannelId channel, Instant since, CancellationToken cancellationToken) =>
        Task.FromResult<OwnPosts>(new OwnPosts.Read([]));

    // What was written stays; an edited card is shown anew.
    private Task<PostOutcome> Show(Card card)
    {
        session.Show(card);
        return Task.FromResult<PostOutcome>(new PostOutcome.Posted(new MessageRef(SpaceId.Terminal, TerminalSession.Channel, Guid.NewGuid().ToString("N"))));
    }
}
