using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;
using StudyBot.Terminal.Lines;
using StudyBot.Terminal.Lines.Editing;
using StudyBot.Terminal.Screens;

namespace StudyBot.Terminal;

/// <summary>Fits the terminal to what stands at its two ends: a person, a pipe, a simple screen.</summary>
public static class ConsoleParts
{
    /// <summary>Columns of a terminal that does not know its own.</summary>
    private const int UsualWidth = 80;

    private const int StandardInput = 0;

    /// <param name="answers">Standard output, where it is no screen.</param>
    /// <param name="remarks">Standard error.</param>
    /// <param name="history">Where the lines that were typed are kept between starts.</param>
    public static TerminalPlatform Make(IGreeting greeting, TextWriter answers, TextWriter remarks, LineHistory history, TimeProvider time)
    {
        var hasTyper = !Console.IsInputRedirected;
        var hasReader = !Console.IsOutputRedirected;
        var isDrawn = hasReader && hasTyper && (OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("TERM") is not (null or "dumb" or ""));
        ILineReader lines = isDrawn
            ? new EditingLineReader(new ConsoleKeyboard(), Console.Out, history, Width, OperatingSystem.IsWindows() ? null : WatchWindow)
            : new TextLineReader(
                hasTyper ? Typed() : new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false)),
                !hasTyper ? null : hasReader ? Console.Out : remarks);
        IScreen screen = isDrawn ? Rich() : new PlainScreen(answers, remarks, hasReader ? Width : null);
        return new TerminalPlatform(lines, screen, greeting, TerminalUser.Current, time, isInteractive: hasTyper && hasReader, Width);
    }

    /// <summary>
    /// A simple terminal shows and corrects by itself what is typed. The console's own streams would show it a second time, so the descriptor is read
    /// past them.
    /// </summary>
    private static TextReader Typed() => OperatingSystem.IsWindows()
        ? Console.In
        : new StreamReader(new FileStream(new SafeFileHandle(StandardInput, ownsHandle: false), FileAccess.Read, bufferSize: 0), new UTF8Encoding(false));

    // Asked of the console each time: a window changes its size while it is used.
    private static int Width() => Console.WindowWidth is > 0 and var width ? width : UsualWidth;

    [UnsupportedOSPlatform("windows")]
    private static PosixSignalRegistration WatchWindow(Action changed) => PosixSignalRegistration.Create(PosixSignal.SIGWINCH, _ => changed());

    // Apart, so that the drawing library is loaded only where something is drawn.
    private static RichScreen Rich() => new(AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } ? AnsiSupport.No : AnsiSupport.Detect,
        Out = new AnsiConsoleOutput(Console.Out),
    }));
}
