namespace Corpus.OnexFlow.Adversarial.HeldOut;

public interface IWidgetSource { Task<byte[]> RenderAsync(string widget, CancellationToken token); }
public interface ITargetDevice { Task<bool> PushAsync(string device, byte[] image, CancellationToken token); }

public sealed class NodeWidgetRolloutOrchestrator(IWidgetSource source, ITargetDevice target)
{
    public async Task<IReadOnlyList<string>> ExecuteOrchestrationAsync(string widget, IReadOnlyList<string> devices, CancellationToken token)
    {
        var image = await source.RenderAsync(widget, token);
        var missed = new List<string>();
        foreach (var device in devices)
        {
            if (!await target.PushAsync(device, image, token)) missed.Add(device);
        }

        return missed;
    }
}

public sealed class NodeTargetPassportEffect
{
    public string ExecuteEffect(string folder, string targetId)
    {
        var file = Path.Combine(folder, targetId + ".passport");
        if (!File.Exists(file)) File.WriteAllText(file, $"issued {DateTimeOffset.UtcNow:O}");
        return File.ReadAllText(file);
    }
}
