using Grpc.Core;
using Protos.Archive.V1;

namespace Corpus.Bureau.Archive;

public sealed class StackDesk(IVault vault) : Stacks.StacksBase
{
    public override Task<ShelfReply> Locate(ShelfRequest request, ServerCallContext context)
    {
        var digits = request.Signature.Where(char.IsAsciiDigit).Aggregate(0, (n, c) => (n * 10 + (c - '0')) % 1_000_000);
        if (digits == 0) throw new RpcException(new Status(StatusCode.InvalidArgument, "signature has no number"));
        return Task.FromResult(new ShelfReply { Floor = digits / 10_000 + 1, Aisle = digits / 100 % 100, Side = digits % 2 == 0 ? "left" : "right" });
    }

    public override async Task<DepositReply> Deposit(DepositRequest request, ServerCallContext context)
    {
        var number = await vault.KeepAsync(request.Signature, request.Scan, context.CancellationToken);
        context.ResponseTrailers.Add("x-receipt", number);
        return new DepositReply { ReceiptNumber = number };
    }
}

public interface IVault
{
    Task<string> KeepAsync(string signature, byte[] content, CancellationToken ct);
    Task<byte[]?> FetchAsync(string receipt, CancellationToken ct);
}

internal sealed class DirectoryVault(IHostEnvironment environment) : IVault
{
    private string Root => Path.Combine(environment.ContentRootPath, "vault");

    public async Task<string> KeepAsync(string signature, byte[] content, CancellationToken ct)
    {
        var receipt = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(content))[..24];
        var path = Path.Combine(Root, receipt[..2], receipt);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!File.Exists(path)) await File.WriteAllBytesAsync(path, content, ct);
        await File.AppendAllTextAsync(path + ".sig", signature + '\n', ct);
        return receipt;
    }

    public async Task<byte[]?> FetchAsync(string receipt, CancellationToken ct)
    {
        var path = Path.Combine(Root, receipt[..2], receipt);
        return File.Exists(path) ? await File.ReadAllBytesAsync(path, ct) : null;
    }
}
