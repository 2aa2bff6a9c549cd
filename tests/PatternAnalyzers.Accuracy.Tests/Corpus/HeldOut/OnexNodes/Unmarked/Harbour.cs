using System.Diagnostics;

namespace Corpus.OnexNodes.Unmarked.HeldOut;

public record Clip(string Input, string Output, int Width, int Kbps);

public abstract class Tool(string executable)
{
    protected async Task<int> Run(IEnumerable<string> arguments, CancellationToken ct)
    {
        using var process = new Process { StartInfo = new ProcessStartInfo(executable, arguments) { UseShellExecute = false } };
        process.Start();
        try { await process.WaitForExitAsync(ct); }
        catch (OperationCanceledException) { process.Kill(entireProcessTree: true); throw; }
        return process.ExitCode;
    }
}

public sealed class Transcoder() : Tool("ffmpeg")
{
    public async Task<string[]> Renditions(string input, int[] widths, CancellationToken ct)
    {
        var made = new List<string>();
        foreach (var width in widths.OrderDescending())
        {
            var clip = new Clip(input, Path.ChangeExtension(input, $".{width}.mp4"), width, width * 3);
            if (await Run(["-i", clip.Input, "-vf", $"scale={clip.Width}:-2", "-b:v", $"{clip.Kbps}k", "-y", clip.Output], ct) == 0)
                made.Add(clip.Output);
        }
        return made.ToArray();
    }
}

public class NodeEffectSettings
{
    public int Retries { get; set; } = 3;
    public string? Endpoint { get; set; }
}

public sealed class RippleEffect
{
    public double Amplitude { get; init; } = 1;
    public double Wavelength { get; init; } = 12;

    public double HeightAt(double distance, double seconds) =>
        Amplitude * Math.Exp(-distance / (8 * Wavelength)) * Math.Sin(2 * Math.PI * (distance / Wavelength - seconds));
}
