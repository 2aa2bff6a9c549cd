using System.Globalization;

namespace PatternAnalyzers.Qdrant.Emulator;

/// <summary>Runs the emulator by itself, to try a publication by hand: <c>dotnet run --project tests/PatternAnalyzers.Qdrant.Emulator -- 6333</c>.</summary>
internal static class Program
{
    public static async Task Main(string[] arguments)
    {
        await using var emulator = await QdrantEmulator.StartAsync(port: arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 0);
        Console.WriteLine($"{emulator.Url} until the input ends");
        while (await Console.In.ReadLineAsync() is not null)
        {
            // Whoever started it holds the input open.
        }
    }
}
