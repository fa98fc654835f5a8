package io.github.supervisionkit.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;

/** Every signature is that of its file, by the release's key or one of its subkeys. */
final class EverySignature implements Check {

  @Override
  public List<String> problems(Bundle bundle) throws IOException {
    PGPPublicKeyRing keys = publicKeys(bundle.publicKey());
    List<String> problems = new ArrayList<>();
    for (Artifact artifact : bundle.artifacts()) {
      for (String part : Artifact.PARTS) {
        Path file = artifact.folder().resolve(artifact.fileName(part));
        Path signature = artifact.folder().resolve(artifact.fileName(part) + ".asc");
        if (Files.exists(file) && Files.exists(signature) && !verifies(file, signature, keys)) {
          problems.add("`" + signature.getFileName() + "` is no signature of its file by the key.");
        }
      }
    }
    return problems;
  }

  private static PGPPublicKeyRing publicKeys(Path file) throws IOException {
    try (InputStream armored = PGPUtil.getDecoderStream(Files.newInputStream(file))) {
      return new PGPPublicKeyRing(armored, new BcKeyFingerprintCalculator());
    }
  }

  private static boolean verifies(Path file, Path signature, PGPPublicKeyRing keys)
      throws IOException {
    try (InputStream armored = PGPUtil.getDecoderStream(Files.newInputStream(signature))) {
      return new BcPGPObjectFactory(armored).nextObject() instanceof PGPSignatureList list
          && !list.isEmpty()
          && verifies(Files.readAllBytes(file), list.get(0), keys);
    } catch (PGPException e) {
      return false;
    }
  }

  private static boolean verifies(byte[] content, PGPSignature signature, PGPPublicKeyRing keys)
      throws PGPException {
    PGPPublicKey key = keys.getPublicKey(signature.getKeyID());
    if (key == null) {
      return false;
    }
    signature.init(new BcPGPContentVerifierBuilderProvider(), key);
    signature.update(content);
    return signature.verify();
  }
}
