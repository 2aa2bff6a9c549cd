using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Distributed;

namespace Corpus.OnexNodes.Unmarked.HeldOut;

public sealed class OneTimeNotes
{
    private readonly IDistributedCache remote;
    private readonly byte[] master;

    public OneTimeNotes(IDistributedCache remote, byte[] master) => (this.remote, this.master) = (remote, master);

    public async Task<string> LeaveAsync(byte[] note)
    {
        var id = Convert.ToHexString(RandomNumberGenerator.GetBytes(12));
        await remote.SetAsync(id, Seal(note), new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = TimeSpan.FromHours(24) });
        return id;
    }

    public async Task<byte[]?> PickUpAsync(string id)
    {
        var bytes = await remote.GetAsync(id);
        if (bytes is null) return null;
        await remote.RemoveAsync(id);
        return Unseal(bytes);
    }

    private byte[] Seal(byte[] plain)
    {
        using var gcm = new AesGcm(master, 16);
        var box = new byte[12 + 16 + plain.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, 12));
        gcm.Encrypt(box.AsSpan(0, 12), plain, box.AsSpan(28), box.AsSpan(12, 16));
        return box;
    }

    private byte[] Unseal(byte[] box)
    {
        using var gcm = new AesGcm(master, 16);
        var plain = new byte[box.Length - 28];
        gcm.Decrypt(box.AsSpan(0, 12), box.AsSpan(28), box.AsSpan(12, 16), plain);
        return plain;
    }
}
