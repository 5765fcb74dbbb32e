using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Formats.Fetching;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Tests.Fetching;

/// <summary>
/// A fetcher with the real rules on an internet of its own: names have the addresses that a test gives them, and whatever address is connected to, the scripted site
/// answers. A name without one is this machine.
/// </summary>
internal sealed class FetchScene : IAsyncDisposable
{
    public static readonly IPAddress Public = IPAddress.Parse("93.184.216.34");

    private readonly ConcurrentDictionary<string, Queue<IPAddress[]>> names = new();
    private readonly ScriptedSite site;
    private readonly WebFetcher fetcher;

    public FetchScene(ScriptedSite site, FetchLimits? limits = null)
    {
        this.site = site;
        fetcher = new WebFetcher(limits ?? new FetchLimits(), Time, new WebConnector(ResolveAsync, DialAsync, Time));
        Name("news.example", [Public]);
    }

    public FetchScene(Func<string, byte[]> answer, FetchLimits? limits = null)
        : this(new ScriptedSite(answer), limits)
    {
    }

    public static CancellationToken Now => TestContext.Current.CancellationToken;

    public FakeTimeProvider Time { get; } = new();

    public ConcurrentQueue<string> Resolved { get; } = [];

    public ConcurrentQueue<IPAddress> Dialled { get; } = [];

    /// <summary>Addresses that swallow whatever is sent to them.</summary>
    public HashSet<IPAddress> Dead { get; } = [];

    /// <summary>Done when the first of them is being connected to.</summary>
    public TaskCompletionSource Swallowed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IEnumerable<string> Requests => site.Requests;

    /// <summary>Each look-up of the name gets the next answer, and the last again.</summary>
    public void Name(string name, params IPAddress[][] answers) => names[name] = new Queue<IPAddress[]>(answers);

    public Task<FetchOutcome> FetchAsync(string address = "http://news.example/talks") => fetcher.FetchAsync(address, Now);

    public Task<FetchOutcome> FetchUntilAsync(string address, CancellationToken cancellationToken) => fetcher.FetchAsync(address, cancellationToken);

    public async Task<FetchProblem?> ProblemAsync(string address = "http://news.example/talks") => (await FetchAsync(address) as FetchOutcome.NotFetched)?.Problem;

    public async ValueTask DisposeAsync()
    {
        fetcher.Dispose();
        await site.DisposeAsync();
    }

    private Task<IPAddress[]> ResolveAsync(string name, CancellationToken cancellationToken)
    {
        Resolved.Enqueue(name);
        return Task.FromResult(!names.TryGetValue(name, out var answers) ? [IPAddress.Loopback] : answers.Count > 1 ? answers.Dequeue() : answers.Peek());
    }

    private async ValueTask<Stream> DialAsync(IPEndPoint address, CancellationToken cancellationToken)
    {
        Dialled.Enqueue(address.Address);
        if (Dead.Contains(address.Address))
        {
            Swallowed.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(site.Address, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
