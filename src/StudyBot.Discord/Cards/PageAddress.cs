namespace StudyBot.Discord.Cards;

/// <summary>Addresses that a link or a button can have.</summary>
internal static class PageAddress
{
    /// <summary>Only what opens a page; a bracket inside would end the link before its end.</summary>
    public static string? Of(Uri? address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.AbsoluteUri is { Length: <= DiscordLimits.Address } text
            ? text.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
            : null;
}
