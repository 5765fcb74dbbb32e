using System.Text;
using StudyBot.Terminal.Screens;

namespace StudyBot;

/// <summary>Standard output or standard error, in UTF-8 whatever the locale says and flushed at once. Where a person reads it, whole lines are folded at words.</summary>
internal sealed class ScreenWriter : StreamWriter
{
    private readonly Func<int>? width;

    /// <param name="width">Columns of the screen; null where there is none: lines are then data, or somebody else's to fold.</param>
    public ScreenWriter(Stream output, Func<int>? width)
        : base(output, new UTF8Encoding(false))
    {
        this.width = width;
        AutoFlush = true;
        NewLine = "\n";
    }

    public override void WriteLine(string? value) => base.WriteLine(Folded(value));

    public override Task WriteLineAsync(string? value) => base.WriteLineAsync(Folded(value));

    private string? Folded(string? text) => text is null || width is null || width() is not (> 0 and var columns) ? text : TextFold.At(columns, text);
}
