using System.Net;
using System.Net.Sockets;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Fetching;

/// <summary>
/// Connects to a site once every address of its name is found to be public, and to these very addresses: a name that is looked up a second time may be given
/// another answer.
/// </summary>
/// <param name="resolve">All addresses of a name, once.</param>
/// <param name="dial">Connects to one address.</param>
internal sealed class WebConnector(
    Func<string, CancellationToken, Task<IPAddress[]>> resolve,
    Func<IPEndPoint, CancellationToken, ValueTask<Stream>> dial,
    TimeProvider clock)
{
    /// <summary>So long an address is tried while there are others: one that swallows what is sent to it must not use up the time of the fetch.</summary>
    public static readonly TimeSpan DialTime = TimeSpan.FromSeconds(4);

    /// <summary>A name with more addresses than anybody's site has only keeps us busy.</summary>
    private const int MostTried = 4;

    /// <summary>Over this machine's own network.</summary>
    public static WebConnector Real { get; } = new(Dns.GetHostAddressesAsync, DialAsync, TimeProvider.System);

    /// <exception cref="UnconnectedException">With the reason.</exception>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint site, CancellationToken cancellationToken)
    {
        var addresses = await ResolveAsync(site.Host, cancellationToken).ConfigureAwait(false);
        if (!addresses.All(PublicAddresses.IsPublic))
        {
            throw new UnconnectedException(FetchProblem.NotPublic);
        }

        var tried = FamiliesInTurn(addresses).Take(MostTried).ToList();
        foreach (var address in tried)
        {
            // The last one has all the time that is left.
            using var late = address == tried[^1] ? new CancellationTokenSource() : new CancellationTokenSource(DialTime, clock);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
            try
            {
                return await dial(new IPEndPoint(address, site.Port), stop.Token).ConfigureAwait(false);
            }
            catch (Exception failed) when (failed is SocketException || (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested))
            {
                // The next one may answer.
            }
        }

        throw new UnconnectedException(FetchProblem.NoAnswer);
    }

    /// <summary>The first of each family, then the second of each: where one of them leads nowhere, none of its addresses answers.</summary>
    private static IEnumerable<IPAddress> FamiliesInTurn(IEnumerable<IPAddress> addresses) => addresses
        .GroupBy(address => address.AddressFamily)
        .SelectMany(family => family.Index())
        .OrderBy(address => address.Index)
        .Select(address => address.Item);

    private async Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        if (IPAddress.TryParse(host, out var address))
        {
            return [address];
        }

        try
        {
            return await resolve(host, cancellationToken).ConfigureAwait(false) is { Length: > 0 } addresses
                ? addresses
                : throw new UnconnectedException(FetchProblem.UnknownSite);
        }
        catch (Exception unknown) when (unknown is SocketException or ArgumentException)
        {
            throw new UnconnectedException(FetchProblem.UnknownSite);
        }
    }

    private static async ValueTask<Stream> DialAsync(IPEndPoint address, CancellationToken cancellationToken)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, cancellationToken).ConfigureAwait(false);

            // A public address may be this machine's own, behind which it trusts itself.
            return socket is { LocalEndPoint: IPEndPoint own, RemoteEndPoint: IPEndPoint other } && own.Address.Equals(other.Address)
                ? throw new UnconnectedException(FetchProblem.NotPublic)
                : new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
