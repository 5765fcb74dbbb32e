using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace StudyBot.Formats.Fetching;

/// <summary>
/// Which addresses are of the public web: of the fourth version all that IANA's registry of special purposes does not name, of the sixth only what is given out
/// for it, without the special purposes inside.
/// </summary>
internal static class PublicAddresses
{
    /// <summary>RFC 6890 and the registry since, with multicast, which has a registry of its own; and one that a cloud keeps for its machines although it is nobody's special purpose.</summary>
    private static readonly ImmutableArray<IPNetwork> SpecialV4 = Networks(
        "0.0.0.0/8", // this network
        "10.0.0.0/8", // private
        "100.64.0.0/10", // shared by a provider's customers
        "127.0.0.0/8", // loopback
        "168.63.129.16/32", // the host of machines in Azure
        "169.254.0.0/16", // link-local, and the metadata of most clouds
        "172.16.0.0/12", // private
        "192.0.0.0/24", // protocol assignments
        "192.0.2.0/24", // documentation
        "192.31.196.0/24", // AS112
        "192.52.193.0/24", // automatic multicast tunnels
        "192.88.99.0/24", // relays of 6to4
        "192.168.0.0/16", // private
        "192.175.48.0/24", // AS112
        "198.18.0.0/15", // benchmarks
        "198.51.100.0/24", // documentation
        "203.0.113.0/24", // documentation
        "224.0.0.0/4", // multicast
        "240.0.0.0/4"); // reserved, and broadcast

    /// <summary>All that is given out for the public web. Loopback, unspecified, mapped, link-local, site-local, unique local, multicast and discarded ones stand outside of it.</summary>
    private static readonly IPNetwork GlobalV6 = IPNetwork.Parse("2000::/3");

    private static readonly ImmutableArray<IPNetwork> SpecialV6 = Networks(
        "2001::/23", // protocol assignments: Teredo, benchmarks, ORCHID and others
        "2001:db8::/32", // documentation
        "2002::/16", // 6to4, which carries an address of the fourth version
        "2620:4f:8000::/48", // AS112
        "3fff::/20"); // documentation

    /// <summary>The prefix by which a network without the fourth version reaches it (RFC 6052): the last four bytes are what is reached.</summary>
    private static readonly IPNetwork TranslatedV4 = IPNetwork.Parse("64:ff9b::/96");

    public static bool IsPublic(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return !SpecialV4.Any(network => network.Contains(address));
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.ScopeId != 0)
        {
            return false;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return IsPublic(address.MapToIPv4());
        }

        var bytes = address.GetAddressBytes();
        return TranslatedV4.Contains(address)
            ? IsPublic(new IPAddress(bytes.AsSpan(12)))
            : GlobalV6.Contains(address) && !SpecialV6.Any(network => network.Contains(address)) && !IsTunnelWithin(bytes);
    }

    // ISATAP: the second half is 0000:5efe or 0200:5efe and an address of the fourth version.
    private static bool IsTunnelWithin(byte[] bytes) => bytes is [_, _, _, _, _, _, _, _, 0 or 2, 0, 0x5E, 0xFE, ..];

    private static ImmutableArray<IPNetwork> Networks(params string[] networks) => [.. networks.Select(IPNetwork.Parse)];
}
