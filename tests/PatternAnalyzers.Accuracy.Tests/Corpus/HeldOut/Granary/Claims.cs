namespace Corpus.Granary.Claims.HeldOut;

public delegate Task Onward(ClaimFolder folder);

public interface IClaimStation { Task PassAsync(ClaimFolder folder, Onward onward); }

public interface IPolicyRegister { Task<decimal?> CeilingAsync(string policy); }

public sealed record ClaimFolder(string Policy, decimal Asked, List<string> Remarks)
{
    public decimal Granted { get; set; }
    public bool Closed { get; set; }
}

public sealed class CeilingStation(IPolicyRegister register) : IClaimStation
{
    public async Task PassAsync(ClaimFolder folder, Onward onward)
    {
        var ceiling = await register.CeilingAsync(folder.Policy);
        if (ceiling is null)
        {
            folder.Closed = true;
            folder.Remarks.Add("policy unknown");
            return;
        }
        folder.Granted = Math.Min(folder.Asked, ceiling.Value);
        if (folder.Granted < folder.Asked) folder.Remarks.Add($"cut to {ceiling:0.00}");
        await onward(folder);
    }
}
