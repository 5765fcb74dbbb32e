namespace StudyBot.Discord.Wire.Gateway;

/// <summary>Where to connect.</summary>
internal static class GatewayAddress
{
    /// <summary>With version and encoding. Null for what is no such address; without encryption only where REST has none either, as the token goes there.</summary>
    public static Uri? Read(string? text, WireOptions options)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
        {
            return null;
        }

        var isAllowed = address.Scheme == Uri.UriSchemeWss
            || (address.Scheme == Uri.UriSchemeWs && options.RestBaseAddress.Scheme == Uri.UriSchemeHttp);
        return isAllowed ? new UriBuilder(address) { Query = string.Join('&', OthersIn(address.Query).Append("v=10").Append("encoding=json")) }.Uri : null;
    }

    // What Discord put there stays, but for what we ask for ourselves.
    private static IEnumerable<string> OthersIn(string query) => query.TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Where(part => part.Split('=')[0] is not ("v" or "encoding" or "compress"));
}
