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
        return isAllowed ? new UriBuilder(address) { Query = "v=10&encoding=json" }.Uri : null;
    }
}
