namespace StudyBot.Slack.Wire;

/// <param name="BotToken">For the Web API. Never logged.</param>
/// <param name="AppToken">For opening connections alone. Never logged.</param>
/// <param name="ApiBaseAddress">As <c>https://slack.com/api</c>.</param>
internal sealed record WireOptions(string BotToken, string AppToken, Uri ApiBaseAddress)
{
    /// <summary>
    /// Whether an address that arrived is Slack's own, or of the host that was set in its place: nothing else is ever connected to, and only there does a
    /// token go.
    /// </summary>
    public bool IsOwn(Uri address, bool isSocket = false)
    {
        var (safe, open) = isSocket ? (Uri.UriSchemeWss, Uri.UriSchemeWs) : (Uri.UriSchemeHttps, Uri.UriSchemeHttp);
        var isBase = string.Equals(address.Host, ApiBaseAddress.Host, StringComparison.OrdinalIgnoreCase);
        return (address.Scheme == safe && (isBase || IsSlack(address.Host)))
            || (address.Scheme == open && isBase && ApiBaseAddress.Scheme == Uri.UriSchemeHttp);
    }

    // A record's own text would show the tokens.
    public override string ToString() => $"Slack at {ApiBaseAddress.Host}";

    private static bool IsSlack(string host) =>
        host.Equals("slack.com", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".slack.com", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".slack-files.com", StringComparison.OrdinalIgnoreCase);
}
