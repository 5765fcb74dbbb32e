namespace StudyBot.Knowledge.Documents;

/// <summary>
/// Fetches a document from the web. Whatever the address and whoever answers, it answers: within its limits of time and size, and without a connection to
/// anything that is not on the public web.
/// </summary>
public interface IDocumentFetcher
{
    /// <param name="address">As somebody typed it.</param>
    /// <exception cref="OperationCanceledException">Nothing of it runs on.</exception>
    Task<FetchOutcome> FetchAsync(string address, CancellationToken cancellationToken);
}
