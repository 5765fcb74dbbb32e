namespace StudyBot.EndToEnd.Tests.Processes;

/// <summary>What terminals send for keys.</summary>
internal static class Keys
{
    public const string Enter = "\r";
    public const string Tab = "\t";
    public const string CtrlA = "\u0001";
    public const string CtrlC = "\u0003";
    public const string CtrlD = "\u0004";
    public const string CtrlU = "\u0015";
    public const string Up = "\u001b[A";
    public const string Left = "\u001b[D";
    public const string PageUp = "\u001b[5~";
    public const string PageDown = "\u001b[6~";
    public const string Backspace = "\u007f";

    /// <summary>What a terminal sends for a paste that it was asked to mark.</summary>
    public static string Paste(string text) => $"\u001b[200~{text}\u001b[201~";
}
