using System.Diagnostics;
using System.Security.Cryptography;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Corpus.Handlers.Cli;

public sealed class HashSettings : CommandSettings
{
    [CommandArgument(0, "<path>")] public string Path { get; init; } = "";

    [CommandOption("-a|--algorithm")] public string Algorithm { get; init; } = "sha256";

    public override ValidationResult Validate() => File.Exists(Path) ? ValidationResult.Success() : ValidationResult.Error("no such file");
}

public sealed class HashCommand : AsyncCommand<HashSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, HashSettings settings)
    {
        await using var stream = File.OpenRead(settings.Path);
        var hash = settings.Algorithm switch
        {
            "sha256" => await SHA256.HashDataAsync(stream),
            "sha512" => await SHA512.HashDataAsync(stream),
            _ => null,
        };
        if (hash is null)
        {
            AnsiConsole.MarkupLine($"[red]unknown algorithm {settings.Algorithm}[/]");
            return 2;
        }
        AnsiConsole.WriteLine(Convert.ToHexString(hash).ToLowerInvariant());
        return 0;
    }
}

public class RomanCommand : Command<RomanCommand.Args>
{
    public class Args : CommandSettings
    {
        [CommandArgument(0, "<number>")] public int Number { get; init; }
    }

    private static readonly (int Value, string Digits)[] Table =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public override int Execute(CommandContext context, Args settings)
    {
        var rest = settings.Number;
        var text = "";
        foreach (var (value, digits) in Table)
            for (; rest >= value; rest -= value) text += digits;
        AnsiConsole.WriteLine(text);
        return 0;
    }
}

public interface IReleaseFeed
{
    Task<Version?> LatestAsync(string product);
}

public class SelfUpdate(IReleaseFeed feed, HttpClient http) : AsyncCommand
{
    public override async Task<int> ExecuteAsync(CommandContext context)
    {
        var latest = await feed.LatestAsync("packer");
        if (latest is null || latest <= typeof(SelfUpdate).Assembly.GetName().Version) return 0;
        if (!AnsiConsole.Confirm($"install {latest}?")) return 1;
        var bytes = await http.GetByteArrayAsync($"packer/{latest}/packer.zip");
        await File.WriteAllBytesAsync("packer.zip", bytes);
        using var tar = Process.Start("unzip", "-o packer.zip");
        await tar.WaitForExitAsync();
        return tar.ExitCode;
    }
}

public static class CliSetup
{
    public static void Configure(IConfigurator config)
    {
        config.AddCommand<HashCommand>("hash");
        config.AddCommand<RomanCommand>("roman");
        config.AddCommand<SelfUpdate>("update");
    }
}
