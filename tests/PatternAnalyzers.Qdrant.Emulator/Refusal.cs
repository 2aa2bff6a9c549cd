namespace PatternAnalyzers.Qdrant.Emulator;

/// <summary>An answer other than 200, in the words of the server.</summary>
/// <param name="status">Status.</param>
/// <param name="message">Error.</param>
internal sealed class Refusal(int status, string message) : Exception(message)
{
    public int Status { get; } = status;

    public static Refusal WrongInput(string what) => new(400, $"Wrong input: {what}");

    public static Refusal BadRequest(string what, string help) => new(400, $"Bad request: {what} Help: {help}");

    public static Refusal Format(string what) => new(400, $"Format error in JSON body: {what}");

    public static Refusal NotFound(string what) => new(404, $"Not found: {what}");

    /// <summary>The server may well do it; the emulator was not taught.</summary>
    public static Refusal NotEmulated(string what) => new(501, $"the emulator does not do {what}");
}
