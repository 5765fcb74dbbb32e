namespace StudyBot.Terminal.Lines;

/// <summary>
/// Lines of any reader. A console's read cannot be called back: a cancelled one goes on in the background, and its line is the next one's.
/// </summary>
/// <param name="prompts">Where prompts are written; null where nobody sits at the input.</param>
public sealed class TextLineReader(TextReader input, TextWriter? prompts) : ILineReader
{
    private Task<string?>? pending;
    private string lastPrompt = "";

    public async Task<string?> ReadLineAsync(LineRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        lastPrompt = request.Prompt;
        ShowPromptAgain();
        var reading = pending ??= Task.Run(input.ReadLine, CancellationToken.None);
        try
        {
            return await reading.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // What is said of it begins in a row of its own.
            prompts?.WriteLine();
            throw;
        }
        finally
        {
            if (reading.IsCompleted)
            {
                pending = null;
            }
        }
    }

    public void ShowPromptAgain()
    {
        prompts?.Write(lastPrompt);
        prompts?.Flush();
    }
}
